import type {Attempt} from './attempts';
import {ConnectionFailure, findReason} from './failures';
import type {Reason} from './failures';
import {PostgresServer} from './postgresServer';
import type {PostgresServerOptions} from './postgresServer';
import {takeFirst} from './takeFirst';

/** Milliseconds that a host has for itself before the next in the list is tried too. */
const HEAD_START = 400;

const refusesTimeouts = (error: unknown) =>
  /unsupported startup parameter/.test((error as Error).message);

async function tryServer(
  attempt: Attempt,
  options: PostgresServerOptions,
  setsTimeouts: PostgresServer['setsTimeouts'] = 'at start',
): Promise<PostgresServer> {
  const server = new PostgresServer(attempt, options, setsTimeouts);
  try {
    server.takeBack(await server.lend());
    return server;
  } catch (error) {
    await server.close();
    if (setsTimeouts === 'by transaction' || !refusesTimeouts(error)) throw error;
    return tryServer(attempt, options, 'by transaction');
  }
}

/** Tries the ways to a host; one that cannot be reached at all is not asked a second time. */
async function tryHost(
  ways: readonly Attempt[],
  options: PostgresServerOptions,
): Promise<PostgresServer> {
  const [way, ...others] = ways;
  try {
    return await tryServer(way!, options);
  } catch (error) {
    if (others.length === 0 || findReason(error as Error) !== 'refused') throw error;
    return tryHost(others, options);
  }
}

function describe(error: unknown): string {
  const {message, code} = error as {message?: string; code?: string};
  return message || code || 'it does not answer';
}

/** What somebody must mend comes before what passes. */
function chooseReason(reasons: readonly Reason[]): Reason {
  const first = ['replaced', 'missing', 'refused', 'read_only'] as const;
  return first.find((one) => reasons.includes(one)) ?? reasons[0]!;
}

/**
 * Tells why none of some servers can be used.
 * @param failures of each, in order
 */
export function summarise(
  names: readonly string[],
  failures: readonly unknown[],
): ConnectionFailure {
  const reasons = failures.map((failure) => findReason(failure as Error));
  const reason = chooseReason(reasons);
  const {code} = failures[reasons.indexOf(reason)] as {code?: string};
  const told = failures.map((failure, index) => `${names[index]}: ${describe(failure)}`);
  return new ConnectionFailure(
    reason,
    failures.length === 1 ? describe(failures[0]) : told.join('; '),
    code,
  );
}

/**
 * Finds the first host, in order, that can be used.
 * @throws ConnectionFailure that says of each host why not
 */
export async function findServer(
  hosts: readonly (readonly Attempt[])[],
  options: PostgresServerOptions,
): Promise<PostgresServer> {
  const tries = hosts.map((ways) => () => tryHost(ways, options));
  try {
    return await takeFirst(tries, HEAD_START, (late) => void late.close());
  } catch (error) {
    const names = hosts.map((ways) => ways[0]!.name);
    throw summarise(names, (error as AggregateError).errors);
  }
}
