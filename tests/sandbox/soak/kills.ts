import {setTimeout as wait} from 'node:timers/promises';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {describeFinding} from '../../../src/sandbox/audit/finding';
import type {Receipts} from '../../../src/sandbox/contract';
import {openDatabase} from '../../../src/sandbox/database/open';
import type {Engine} from '../engines/engine';
import {startServer} from '../serverProcess';
import type {ServerProcess} from '../serverProcess';
import {payOn, payOnce} from './payer';
import type {Book, Where} from './payer';

/** Payments acknowledged before each kill, at least. */
const BETWEEN = 100;
const PAYERS = 8;
const MANY = '100000000';
const SECRET = 'a key of the soak, long enough to be one';

/** Of a server under soak. */
export function settings(database: string): Record<string, string> {
  return {
    DATABASE_URL: database,
    SANDBOX_SECRET: SECRET,
    SANDBOX_ADDRESS_CALLS_PER_MINUTE: MANY,
    SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: MANY,
  };
}

const countReceipts = (books: readonly Book[]) =>
  books.reduce((sum, {receipts}) => sum + receipts.size, 0);

/** Kills and starts the server, each time in the midst of payments. */
async function killOn(
  database: string,
  waits: readonly number[],
  where: {url: string},
  books: readonly Book[],
) {
  let server = await startServer(settings(database));
  where.url = server.url;
  for (const [kills, ms] of waits.entries()) {
    while (countReceipts(books) < (kills + 1) * BETWEEN) await wait(10);
    await wait(ms);
    await server.stop('SIGKILL');
    server = await startServer(settings(database));
    where.url = server.url;
  }
  return server;
}

async function listIds({url}: Where, token: string): Promise<string[]> {
  const headers = {authorization: `Bearer ${token}`};
  const ids: string[] = [];
  let query = '';
  do {
    const answer = await fetch(`${url}/sandbox/v1/payments${query}`, {headers});
    const {payments, next} = (await answer.json()) as Receipts;
    ids.push(...payments.map(({id}) => id));
    query = next ? `?before=${next}` : '';
  } while (query);
  return ids;
}

/** Every receipt is there, once, and every key still answers with it. */
export async function proveBook(where: Where, {token, receipts}: Book): Promise<void> {
  const told = [...receipts.values()].map((body) => (JSON.parse(body) as {id: string}).id);
  const kept = await listIds(where, token);
  const lost = told.filter((id) => !kept.includes(id));
  if (lost.length > 0 || kept.length !== told.length) {
    throw new Error(`${lost.length} payments lost, ${kept.length - told.length} too many.`);
  }
  for (const [key, receipt] of receipts) {
    const {body} = await payOnce(where, token, key);
    if (body !== receipt) throw new Error(`A key gave another receipt: ${receipt} and ${body}`);
  }
}

/** @throws Error where the ledger breaks a rule */
export async function proveLedger(database: string): Promise<void> {
  const opened = await openDatabase(database, 'read');
  const {findings} = await auditDatabase(opened, {primary: SECRET});
  await opened.close();
  if (findings[0]) throw new Error(describeFinding(findings[0]));
}

/** @throws Error where it does not end well */
export async function endServer(server: ServerProcess): Promise<void> {
  const code = await server.stop();
  if (code !== 0) throw new Error(`The server ended with ${code}: ${server.output()}`);
}

/**
 * Kills the server under payments, again and again, and looks for what was acknowledged.
 * @param waits ms to let payments go on before each kill: kills are to fall on every phase of one
 * @returns what was found good
 * @throws Error where a payment is lost or doubled, a key answers otherwise, or the ledger breaks a rule
 */
export async function soakKills(engine: Engine, waits: readonly number[]): Promise<string> {
  await engine.start();
  const database = await engine.createDatabase();
  const where = {url: 'http://127.0.0.1:1'};
  const books: Book[] = [];
  let isOver = false;
  const payers = Array.from({length: PAYERS}, () => payOn(where, books, () => isOver));
  const server = await killOn(database, waits, where, books);
  isOver = true;
  await Promise.all(payers);
  for (const book of books) await proveBook(where, book);
  await endServer(server);
  await proveLedger(database);
  await engine.stop();
  return `${engine.name}: ${waits.length} kills, ${countReceipts(books)} acknowledged payments, none lost, none double, the ledger holds.`;
}
