import type {FastifyServerOptions} from 'fastify';
import {destination} from 'pino';

import type {App} from './app';
import type {Config} from './config';

/**
 * Where the failure arose, without its message: a message may quote a value, and a value may be
 * somebody's number.
 */
function describeError(error: Error & {code?: unknown}) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const stack = frames.map((line) => line.trim()).join(' | ');
  return {type: error.name, code: error.code, message: '', stack};
}

/** Structured lines; no address, header or body of a request is ever among them. */
export function loggerOptions(config: Config): FastifyServerOptions['logger'] {
  if (config.logLevel === 'silent') return false;
  return {
    level: config.logLevel,
    base: undefined,
    // Written a few kilobytes at a time, and at least every second: a line costs no system call.
    stream: destination({dest: 1, sync: false, minLength: 4096, periodicFlush: 1000}),
    serializers: {
      err: describeError,
      req: ({id, method}: {id: string; method: string}) => ({id, method}),
      res: ({statusCode}: {statusCode: number}) => ({statusCode}),
    },
  };
}

/** One line an answer, named by the route's pattern: an address may hold what somebody typed. */
export function addRequestLog(app: App): void {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const {id, method} = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({id, method, route, status: reply.statusCode, ms}, 'answered');
    done();
  });
}
