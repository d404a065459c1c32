import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';

/** Features that no page of ours asks for; the clipboard, for copied links, is not among them. */
const unused = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'usb'],
];

/**
 * What every answer tells a browser: to guess no type, to tell nobody where the reader came from, to
 * show us in no other site, and to ask the reader for nothing. What is no page may do nothing at all; a
 * page brings a policy of its own. See the HTTP Headers Cheat Sheet of OWASP.
 */
export const usualHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  'content-security-policy':
    "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
} as const;

/** Asks the browser to come by TLS alone, for a year (RFC 6797); told only to who came by it. */
export const onlyTls = {'strict-transport-security': 'max-age=31536000'} as const;

/**
 * Puts on an answer its request's id and what a browser needs to be careful. No cache keeps it: whoever
 * sends a file of the site says how long that is good for in place of this.
 */
export function giveHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(usualHeaders).header('x-request-id', request.id);
  // On the raw answer, since the static files set theirs there, and only where a file is sent.
  reply.raw.setHeader('cache-control', 'no-store');
  // A proxy in front ends TLS; its word for that counts where the settings trust it.
  if (request.protocol === 'https') reply.headers(onlyTls);
}

/** Sends the headers with every answer that a route, or the lack of one, gives. */
export function addHeaders(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    giveHeaders(request, reply);
    done();
  });
}
