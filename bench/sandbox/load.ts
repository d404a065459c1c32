import autocannon from 'autocannon';

import type {Measured} from './measured';

const CONNECTIONS = 32;
const SECONDS = 3;

/** One round against one server. */
export interface Round {
  readonly perSecond: number;
  /** CPU µs of the server a request: what a busy machine cannot distort much. */
  readonly cpu: number;
  readonly p99: number;
}

/** Loads a server with one request over and over. Any answer but the expected is an error. */
export async function load(
  server: Measured,
  request: autocannon.Request & {expect: number},
  connections = CONNECTIONS,
): Promise<Round> {
  const before = server.cpu();
  const result = await autocannon({
    url: server.url,
    connections,
    duration: SECONDS,
    requests: [request],
  });
  const answered =
    Object.entries(result.statusCodeStats ?? {}).find(
      ([code]) => code === String(request.expect),
    )?.[1].count ?? 0;
  if (Number(answered) !== result.requests.total) {
    throw new Error(`${server.name} answered ${JSON.stringify(result.statusCodeStats)}`);
  }
  return {
    perSecond: Math.round(result.requests.total / result.duration),
    cpu: Math.round((server.cpu() - before) / result.requests.total),
    p99: result.latency.p99,
  };
}

/** The middle one, so that a moment's noise does not count. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
