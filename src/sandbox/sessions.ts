import type {Session, Wallet} from './contract';
import type {Queries} from './database/database';
import {addTransfer, computeTurnover, EARLIER, readBalances, SOURCE, WALLET} from './ledger';
import {describeAccount, findAccounts} from './registry';
import type {Sandbox} from './sandbox';
import {scenarios} from './scenarios';
import {drawLetters, hashToken} from './secrets';

const TOKEN_LETTERS = 40;
const NOT_PRACTICE_ACCOUNTS = [SOURCE, WALLET, EARLIER];

export interface SessionRow {
  readonly id: number;
  readonly wallet: Wallet;
  readonly expires_at: number;
}

async function fillWallet(queries: Queries, session: number, wallet: Wallet, at: number) {
  const {balance, spent} = scenarios.wallets.find((scenario) => scenario.wallet === wallet)!;
  await addTransfer(queries, {session, debit: SOURCE, credit: WALLET, amount: balance + spent, at});
  if (spent > 0) {
    await addTransfer(queries, {session, debit: WALLET, credit: EARLIER, amount: spent, at});
  }
}

/** Opens a practice session of its own wallet, accounts and invoices. */
export async function openSession(
  {database, config, now}: Sandbox,
  wallet: Wallet,
): Promise<{token: string; session: SessionRow}> {
  const token = drawLetters(TOKEN_LETTERS);
  const at = now();
  const session = await database.queries.transaction().execute(async (queries) => {
    const row = await queries
      .insertInto('sessions')
      .values({
        token_hash: hashToken(token),
        wallet,
        opened_at: at,
        expires_at: at + config.sessionLife,
      })
      .returning(['id', 'wallet', 'expires_at'])
      .executeTakeFirstOrThrow();
    await fillWallet(queries, row.id, wallet, at);
    return row;
  });
  return {token, session};
}

/** The session of a token, unless it has ended. */
export async function findSession(
  {database, now}: Sandbox,
  token: string,
): Promise<SessionRow | undefined> {
  return database.queries
    .selectFrom('sessions')
    .select(['id', 'wallet', 'expires_at'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now())
    .executeTakeFirst();
}

/** Ends a session and forgets its whole world: wallet, payments, keys. */
export async function endSession({database}: Sandbox, id: number): Promise<void> {
  await database.queries.deleteFrom('sessions').where('id', '=', id).execute();
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
