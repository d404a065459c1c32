import {setTimeout as wait} from 'node:timers/promises';

import {auditDatabase} from '../../../src/sandbox/audit';
import type {Receipts} from '../../../src/sandbox/contract';
import {openDatabase} from '../../../src/sandbox/database/open';
import type {Engine} from '../engines/engine';
import {createPostgres} from '../engines/postgres';
import {createSqlite} from '../engines/sqlite';
import {startServer} from '../serverProcess';
import type {ServerProcess} from '../serverProcess';
import {payOn, payOnce} from './payer';
import type {Book, Where} from './payer';

const KILLS = Number(process.env.KILLS || 100);
/** Payments acknowledged before each kill, at least. */
const BETWEEN = 100;
const PAYERS = 8;
const MANY = '100000000';

function settings(database: string): Record<string, string> {
  return {
    DATABASE_URL: database,
    SANDBOX_SECRET: 'a key of the soak, long enough to be one',
    SANDBOX_ADDRESS_CALLS_PER_MINUTE: MANY,
  };
}

const countReceipts = (books: readonly Book[]) =>
  books.reduce((sum, {receipts}) => sum + receipts.size, 0);

/** Kills and starts the server, each time in the midst of payments. */
async function killOn(database: string, where: Where, books: readonly Book[]) {
  let server = await startServer(settings(database));
  where.url = server.url;
  for (let kills = 1; kills <= KILLS; kills += 1) {
    while (countReceipts(books) < kills * BETWEEN) await wait(10);
    // Not always right after an answer: kills fall on every phase of a payment.
    await wait(Math.random() * 100);
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
async function proveBook(where: Where, {token, receipts}: Book): Promise<void> {
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

async function proveLedger(database: string): Promise<void> {
  const opened = await openDatabase(database);
  const {fault} = await auditDatabase(opened);
  await opened.close();
  if (fault) throw new Error(`${fault.entry} breaks the rule “${fault.rule}”.`);
}

async function soak(engine: Engine): Promise<string> {
  await engine.start();
  const database = await engine.createDatabase();
  const where: Where = {url: 'http://127.0.0.1:1'};
  const books: Book[] = [];
  let isOver = false;
  const payers = Array.from({length: PAYERS}, () => payOn(where, books, () => isOver));
  const server = await killOn(database, where, books);
  isOver = true;
  await Promise.all(payers);
  for (const book of books) await proveBook(where, book);
  await endServer(server);
  await proveLedger(database);
  await engine.stop();
  return `${engine.name}: ${KILLS} kills, ${countReceipts(books)} acknowledged payments, none lost, none double, the ledger holds.`;
}

async function endServer(server: ServerProcess): Promise<void> {
  const code = await server.stop();
  if (code !== 0) throw new Error(`The server ended with ${code}: ${server.output()}`);
}

/** `npm run soak`: kills the server under load, on both engines or the one named; `KILLS` says how often. */
async function main(): Promise<void> {
  const engines = {sqlite: createSqlite, postgres: createPostgres};
  for (const [name, create] of Object.entries(engines)) {
    if (process.argv[2] !== undefined && process.argv[2] !== name) continue;
    process.stdout.write(`${await soak(create())}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
