import type {Server} from 'node:http';
import type {Socket} from 'node:net';

import type {FastifyReply, FastifyRequest} from 'fastify';

import {EVERY_METHOD, writeAllow} from './missing';
import type {ProblemCode} from './problem';
import {countOwed, refuseConnection} from './refuseConnection';

/**
 * A request has this long to arrive, in ms, and is looked for each second: whoever sends a letter a
 * minute holds no connection.
 */
export const patience = {
  requestTimeout: 10_000,
  // Node itself would answer a request without a Host, and with none of our headers.
  http: {headersTimeout: 10_000, connectionsCheckingInterval: 1000, requireHostHeader: false},
} as const;

const codes: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/**
 * Refuses what cannot be read as a request, or does not arrive, and ends its connection: what follows
 * it might be read as another request than the one that was meant (RFC 9112, section 11.2).
 */
export function refuseBroken({code = ''}: {code?: string}, socket: Socket): void {
  if (socket.writableEnded) return;
  if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else refuseConnection(socket, codes[code] ?? 'bad_request');
}

/**
 * Refuses a body in another coding than chunks before a route answers: the parser tells of it after
 * it has handed the request on, and the connection would bear two answers to one request.
 */
export function refuseCoding({raw}: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const coding = raw.headers['transfer-encoding'];
  if (coding === undefined || coding.toLowerCase() === 'chunked') {
    done();
    return;
  }
  reply.hijack();
  refuseConnection(raw.socket, 'bad_request', {own: reply.raw});
}

/** Hands a request with an expectation that Node does not know to the routes, and to their refusal. */
function takeExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** Refuses to be a tunnel (RFC 9110, section 9.3.6); Node itself would close the connection unanswered. */
function refuseTunnels(server: Server): void {
  server.on('connect', (_request, socket) => {
    // Whoever asked may be gone before the answer: that is nobody's failure.
    socket.on('error', () => socket.destroy());
    refuseConnection(socket, 'method_not_allowed', {headers: {allow: writeAllow(EVERY_METHOD)}});
  });
}

/** Takes care of what Node answers by itself, or not at all; every server that the app listens with needs it. */
export function refuseInPlace(server: Server): void {
  countOwed(server);
  takeExpectations(server);
  refuseTunnels(server);
}
