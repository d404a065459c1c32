import {setTimeout as wait} from 'node:timers/promises';

import {createLink} from '../engines/link';
import {startServer} from '../serverProcess';
import {faults} from './failoverFaults';
import type {FaultName, World} from './failoverFaults';
import {endServer, proveBook, proveLedger, settings} from './kills';
import {Pair, findPrograms} from './pair';
import {payOn} from './payer';
import {hasPooler, startPooler} from './pooler';
import type {Pooler} from './pooler';
import type {Book, Where} from './payer';
import {tellTimes} from './times';

const PAYERS = 6;
/** Payments, at least. */
const ENOUGH = 10_000;

/** One fault, and how long payments go on before it, in ms. */
export interface Round {
  readonly name: FaultName;
  readonly ms: number;
}

const count = (books: readonly Book[]) => books.reduce((sum, {receipts}) => sum + receipts.size, 0);

type OpenedWorld = World & {readonly address: string; readonly poolers: readonly Pooler[]};

/** @param isPooled whether each PostgreSQL stands behind a pgbouncer */
async function openWorld(programs: string, isPooled: boolean): Promise<OpenedWorld> {
  const pair = new Pair(programs);
  const nodes = await pair.start();
  const poolers = await Promise.all(isPooled ? nodes.map(({port}) => startPooler(port)) : []);
  const ends = isPooled ? poolers : nodes;
  const links = await Promise.all(ends.map(({port}) => createLink(port)));
  const hosts = links.map(({port}) => `127.0.0.1:${port}`).join(',');
  const address = `postgres://tolom@${hosts}/tolom?target_session_attrs=read-write`;
  const servers = [await startServer(settings(address)), await startServer(settings(address))];
  return {pair, poolers, links, servers, address};
}

/** Until each payer has a payment acknowledged that it had not at the beginning. @returns ms */
async function waitUntilServed(books: readonly (readonly Book[])[]): Promise<number> {
  const start = performance.now();
  const before = books.map(count);
  while (!books.every((own, index) => count(own) > before[index]!)) await wait(5);
  return performance.now() - start;
}

async function playRounds(world: World, rounds: readonly Round[], books: readonly Book[][]) {
  const times = new Map<FaultName, number[]>();
  for (const {name, ms} of rounds) {
    await wait(ms);
    await faults[name](world);
    times.set(name, [...(times.get(name) ?? []), await waitUntilServed(books)]);
    await world.pair.requireStandby();
    const dead = world.servers.find(({child}) => child.exitCode !== null || child.signalCode);
    if (dead) throw new Error(`A server ended after “${name}”: ${dead.output()}`);
  }
  return times;
}

/** Pays under faults, and a while longer if there are too few payments. */
async function payUnderFaults(world: World, rounds: readonly Round[], where: Where) {
  const books: Book[][] = Array.from({length: PAYERS}, () => []);
  let isOver = false;
  const payers = Promise.all(books.map((own) => payOn(where, own, () => isOver)));
  const ended = payers.then(() => Promise.reject(new Error('The payers ended.')));
  const times = await Promise.race([playRounds(world, rounds, books), ended]);
  while (count(books.flat()) < ENOUGH) await wait(50);
  isOver = true;
  await payers;
  return {times, books: books.flat()};
}

async function prove(world: OpenedWorld, where: Where, books: readonly Book[]) {
  for (const book of books) await proveBook(where, book);
  for (const server of world.servers) await endServer(server);
  await proveLedger(world.address);
}

/** Faults that are possible here, and a sentence on those that are not. */
function choosePossible({pair}: World, rounds: readonly Round[]) {
  if (pair.primary.disk) return {possible: rounds, note: ''};
  const possible = rounds.filter(({name}) => name !== 'disk full');
  return {possible, note: '“disk full” was left out, since it takes root to mount a small disk. '};
}

async function close({servers, links, poolers, pair}: OpenedWorld): Promise<void> {
  for (const server of servers) await server.stop('SIGKILL');
  for (const link of links) await link.close();
  for (const pooler of poolers) await pooler.stop();
  await pair.stop();
}

/**
 * Harms a primary with a synchronous standby under the payments of two servers, again and again.
 * @param isPooled whether each PostgreSQL stands behind a pgbouncer
 * @returns how long it took until served after each kind of fault, and what was proved
 * @throws Error where a server ends, a payment is lost or doubled, or the ledger breaks a rule
 */
export async function soakFailover(rounds: readonly Round[], isPooled: boolean): Promise<string> {
  const programs = findPrograms();
  if (!programs) return 'failover: left out, since this system has no PostgreSQL with a standby.';
  if (isPooled && !hasPooler()) return 'failover: left out, since this system has no pgbouncer.';
  const world = await openWorld(programs, isPooled);
  let turn = 0;
  // A payment that is sent again comes to the other server as often as not.
  const where = {
    get url() {
      return world.servers[(turn += 1) % world.servers.length]!.url;
    },
  };
  try {
    const {possible, note} = choosePossible(world, rounds);
    const {times, books} = await payUnderFaults(world, possible, where);
    await prove(world, where, books);
    return (
      `${tellTimes(times)}\nfailover: ${possible.length} faults, no server ended, ` +
      `${count(books)} acknowledged payments, none lost, none double, the ledger holds. ${note}`
    );
  } finally {
    await close(world);
  }
}
