import type {FastifyReply, FastifyRequest} from 'fastify';

import type {App} from './app';
import {Refusal} from './problem';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route's body may be left out, whatever Content-Type says. */
    bodyOptional?: boolean;
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i;
/** US-ASCII is a part of UTF-8. */
const readable = ['utf-8', 'utf8', 'us-ascii'];
const BYTE_ORDER_MARK = 0xfeff;

/** Most clients name none, as RFC 8259 wants it. */
function readCharset(type: string | undefined): string | undefined {
  if (type === undefined || type === 'application/json') return undefined;
  return CHARSET.exec(type)?.[1];
}

/**
 * Refuses a body that is compressed or in another charset than UTF-8: nothing here unpacks or converts.
 * `Accept-Encoding` of the answer says so (RFC 9110, section 12.5.3).
 */
export function refuseCompressed(
  {raw: {headers}}: FastifyRequest,
  reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const coding = headers['content-encoding'];
  const charset = readCharset(headers['content-type']);
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    reply.header('accept-encoding', 'identity');
    done(new Refusal('unsupported_media_type'));
  } else if (charset !== undefined && !readable.includes(charset.toLowerCase())) {
    done(new Refusal('unsupported_media_type'));
  } else done();
}

function mayBeAbsent({routeOptions: {schema, config}}: FastifyRequest): boolean {
  return schema?.body === undefined || config.bodyOptional === true;
}

/**
 * Reads bodies as RFC 8259 has them: UTF-8 without a byte order mark. An absent body is no broken
 * JSON where none is needed.
 */
export function readJsonBodies(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    {parseAs: 'string'},
    (request: FastifyRequest, body: string, done) => {
      if (body.charCodeAt(0) === BYTE_ORDER_MARK) done(new Refusal('bad_json'));
      else if (body === '' && mayBeAbsent(request)) done(null, undefined);
      else void parse(request, body, done);
    },
  );
}
