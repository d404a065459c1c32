import {append} from './chain/append';
import type {SessionState} from './chain/append';
import type {Keyring} from './chain/keyring';
import {requireSeal} from './chain/link';
import {countEnded, countOpened, drawSlot} from './chain/register';
import type {Session, Wallet} from './contract';
import {createBatch} from './database/batch';
import type {Queries} from './database/database';
import {computeTurnover, EARLIER, readBalances, SOURCE, WALLET} from './ledger';
import {describeAccount, findAccounts} from './registry';
import type {Sandbox} from './sandbox';
import {scenarios} from './scenarios';
import {drawLetters, hashToken} from './secrets';
import {terms} from './terms';

const TOKEN_LETTERS = 40;
const NOT_PRACTICE_ACCOUNTS = [SOURCE, WALLET, EARLIER];

export interface SessionRow {
  readonly id: number;
  readonly wallet: Wallet;
  readonly expires_at: number;
  readonly key_id: number | null;
}

/** The transfers that a session begins with. */
export function listOpening(wallet: Wallet) {
  const {balance, spent} = scenarios.wallets.find((scenario) => scenario.wallet === wallet)!;
  return [
    {debit: SOURCE, credit: WALLET, amount: balance + spent},
    ...(spent > 0 ? [{debit: WALLET, credit: EARLIER, amount: spent}] : []),
  ];
}

async function fillWallet(sandbox: Sandbox, queries: Queries, opened: SessionState) {
  let session = opened;
  for (const sides of listOpening(opened.wallet)) {
    const transfer = {...sides, payment_id: null, made_at: opened.opened_at};
    const head = await append(queries, sandbox, {session, addition: {transfer}});
    if (!head) throw new Error('A session that is being opened was written into.');
    session = {...session, ...head};
  }
}

/** Opens a practice session of its own wallet, accounts and invoices. */
export async function openSession(
  sandbox: Sandbox,
  wallet: Wallet,
): Promise<{token: string; session: SessionRow}> {
  const {database, config, keyring} = sandbox;
  const token = drawLetters(TOKEN_LETTERS);
  const at = sandbox.now();
  const slot = drawSlot();
  const session = await database.transact(async (queries) => {
    const row = await queries
      .insertInto('sessions')
      .values({
        token_hash: hashToken(token),
        wallet,
        opened_at: at,
        expires_at: at + config.sessionLife,
        key_id: keyring.primary.id,
        slot,
        terms,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await fillWallet(sandbox, queries, row);
    await countOpened(queries, sandbox, {id: row.id, slot});
    return row;
  });
  return {token, session};
}

/** @throws FalsifiedError for a row that no server wrote: its token may be another visitor's */
function readRow(keyring: Keyring, row: SessionState): SessionRow {
  requireSeal(keyring.find(row.key_id), row);
  return row;
}

async function findSessions(
  {database, keyring, now}: Sandbox,
  tokens: readonly string[],
): Promise<(SessionRow | undefined | Error)[]> {
  const hashes = tokens.map(hashToken);
  const rows = await database.queries
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', 'in', hashes)
    .where('expires_at', '>', now())
    .execute();
  return hashes.map((hash) => {
    const row = rows.find(({token_hash}) => token_hash === hash);
    try {
      return row && readRow(keyring, row);
    } catch (error) {
      return error as Error;
    }
  });
}

/** By database: tokens that wait at the same time are looked up in one statement. */
const lookups = new WeakMap<object, (token: string) => Promise<SessionRow | undefined>>();

/** The session of a token, unless it has ended. */
export async function findSession(
  sandbox: Sandbox,
  token: string,
): Promise<SessionRow | undefined> {
  const {database} = sandbox;
  if (database.engine === 'sqlite') {
    const [found] = await findSessions(sandbox, [token]);
    if (found instanceof Error) throw found;
    return found;
  }
  const find =
    lookups.get(database) ??
    createBatch<string, SessionRow | undefined>((tokens) => findSessions(sandbox, tokens));
  lookups.set(database, find);
  return find(token);
}

/** Ends a session and forgets its whole world: wallet, payments, keys. */
export async function endSession(sandbox: Sandbox, id: number): Promise<void> {
  await sandbox.database.transact(async (queries) => {
    const ended = await queries
      .deleteFrom('sessions')
      .where('id', '=', id)
      .returning(['id', 'slot'])
      .execute();
    await countEnded(queries, sandbox, ended);
  });
}

/** Wallet and accounts of a session as its owner sees them. */
export async function describeSession(
  {database}: Sandbox,
  {id, wallet, expires_at}: SessionRow,
): Promise<Session> {
  const balances = await readBalances(database.queries, id);
  const touched = [...balances.keys()].filter((name) => !NOT_PRACTICE_ACCOUNTS.includes(name));
  const accounts = await findAccounts(database.queries, touched);
  return {
    wallet,
    balance: balances.get(WALLET) ?? 0,
    turnover: computeTurnover(balances),
    limit: scenarios.rules.walletLimit,
    expiresAt: new Date(expires_at).toISOString(),
    accounts: [...accounts].map(([reference, account]) =>
      describeAccount(account, balances.get(reference) ?? 0),
    ),
  };
}
