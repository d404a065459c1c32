import type {FastifyServerOptions} from 'fastify';
import {destination} from 'pino';

import type {Answer} from './answers';
import type {Config} from './config';

/** Whoever asks for less than this is told of failures alone. */
const TELLS_ANSWERS = ['trace', 'debug', 'info'];
const INFO = 30;

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
export interface Log {
  readonly options: FastifyServerOptions['logger'];
  /** One line an answer. */
  tell(answer: Answer): void;
}

function writeLine({id, method, route, status, ms}: Answer): string {
  // No part can hold a quote: all are ours, but the method, of which Node knows a fixed few.
  const asked = `"id":"${id}","method":"${method}","route":"${route}"`;
  const answered = `"status":${status},"ms":${Math.round(ms * 10) / 10},"msg":"answered"`;
  return `{"level":${INFO},"time":${Date.now()},${asked},${answered}}\n`;
}

/** Opens the log, on the standard output. */
export function openLog({logLevel}: Config): Log {
  if (logLevel === 'silent') return {options: false, tell: () => undefined};
  // Written many lines at a time, and at least every second; what is left at the end, at the exit.
  const stream = destination({dest: 1, sync: false, minLength: 4096, periodicFlush: 1000});
  const options = {
    level: logLevel,
    base: undefined,
    stream,
    serializers: {
      err: describeError,
      req: ({id, method}: {id: string; method: string}) => ({id, method}),
      res: ({statusCode}: {statusCode: number}) => ({statusCode}),
    },
  };
  if (!TELLS_ANSWERS.includes(logLevel)) return {options, tell: () => undefined};
  // Written without pino, which spends longer on a line than all the rest of a check takes.
  return {options, tell: (answer) => void stream.write(writeLine(answer))};
}
