import autocannon from 'autocannon';

import type {Measured} from './measured';

const CONNECTIONS = 32;
const SECONDS = 3;

/** One round against one server. */
export interface Round {
  readonly total: number;
  readonly perSecond: number;
  /** CPU µs of the server a request: what a busy machine cannot distort much. */
  readonly cpu: number;
  readonly p99: number;
}

type Request = autocannon.Request & {expect: number};
/** For so many seconds, or until so many requests. */
type Extent = {connections: number; duration: number} | {connections: number; amount: number};

/** Loads a server with one request over and over. Any answer but the expected is an error. */
export async function loadSo(server: Measured, request: Request, extent: Extent): Promise<Round> {
  const before = server.cpu();
  const result = await autocannon({url: server.url, requests: [request], ...extent});
  const codes = result.statusCodeStats ?? {};
  const {total} = result.requests;
  const expected = Object.entries(codes).find(([code]) => Number(code) === request.expect);
  if (expected?.[1].count !== total) {
    throw new Error(`${server.name} answered ${JSON.stringify(codes)}`);
  }
  return {
    total,
    perSecond: Math.round(total / result.duration),
    cpu: Math.round((server.cpu() - before) / total),
    p99: result.latency.p99,
  };
}

/** A round of a few seconds. */
export function load(server: Measured, request: Request, connections = CONNECTIONS) {
  return loadSo(server, request, {connections, duration: SECONDS});
}
