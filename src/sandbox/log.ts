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
  /** One line an answer, written with its neighbours, at the latest a second after. */
  tell(answer: Answer): void;
  /** Writes what is left. */
  flush(): void;
}

/** Characters, about the lines of five hundred answers, and milliseconds. */
const MOST_WAITING = 65_536;
const LONGEST_WAIT = 1000;

function writeLine({id, method, route, status, ms, staged}: Answer): string {
  // No part can hold a quote: all are ours, but the method, of which Node knows a fixed few.
  const asked = `"id":"${id}","method":"${method}","route":"${route}"`;
  const answered = `"status":${status},"ms":${Math.round(ms * 10) / 10},"msg":"answered"`;
  const practice = staged ? `,"practice":"${staged}"` : '';
  return `{"level":${INFO},"time":${Date.now()},${asked},${answered}${practice}}\n`;
}

/** Gathers lines: each write wakes another thread, which costs more than a hundred lines. */
function gather(write: (lines: string) => void): {add(line: string): void; flush(): void} {
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines !== '') write(lines);
    lines = '';
  };
  const add = (line: string) => {
    lines += line;
    timer ??= setTimeout(flush, LONGEST_WAIT).unref();
    if (lines.length > MOST_WAITING) flush();
  };
  return {add, flush};
}

/** Opens the log, on the standard output. */
export function openLog({logLevel}: Config): Log {
  const mute = {tell: () => undefined, flush: () => undefined};
  if (logLevel === 'silent') return {options: false, ...mute};
  const stream = destination({dest: 1, sync: false});
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
  if (!TELLS_ANSWERS.includes(logLevel)) return {options, ...mute};
  // Made without pino, which spends longer on a line than all the rest of a check takes.
  const {add, flush} = gather((lines) => void stream.write(lines));
  return {options, tell: (answer) => add(writeLine(answer)), flush};
}
