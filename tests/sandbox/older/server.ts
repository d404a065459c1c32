import {sql} from 'kysely';

import type {Payment, Wallet} from '../../../src/sandbox/contract';
import type {Database, Queries} from '../../../src/sandbox/database/database';
import {WALLET} from '../../../src/sandbox/ledger';
import {readAccountNumber} from '../../../src/sandbox/numberCheck';
import {refusePayment} from '../../../src/sandbox/paymentRules';
import {describeProblem} from '../../../src/sandbox/problem';
import {writeReceipt} from '../../../src/sandbox/receipts';
import {findAccount} from '../../../src/sandbox/registry';
import type {PracticeAccount} from '../../../src/sandbox/registry';
import {drawLetters, hashText, hashToken} from '../../../src/sandbox/secrets';
import {listOpening} from '../../../src/sandbox/sessions';
import {usualPayment} from '../practice';

export interface OlderAnswer {
  readonly status: number;
  readonly body: string;
}

export interface OlderSession {
  readonly id: number;
  readonly token: string;
}

interface Order extends Payment {
  readonly session: number;
  readonly keyHash: string;
  readonly fingerprint: string;
  readonly practiceAccount: PracticeAccount;
}

const DAY = 86_400_000;

/** Adds up a session's accounts, as was done by the view before. */
async function readBalances(queries: Queries, session: number): Promise<Map<string, number>> {
  const rows = await queries
    .selectFrom('entries')
    .select(['account', sql<number>`cast(sum(amount) as bigint)`.as('balance')])
    .where('session_id', '=', session)
    .groupBy('account')
    .execute();
  return new Map(rows.map(({account, balance}) => [account, balance]));
}

function readEarlier({status, body, ...row}: OlderAnswer & {fingerprint: string}, asked: string) {
  return row.fingerprint === asked ? {status, body} : {status: 422, body: 'another body'};
}

async function writePayment(
  queries: Queries,
  {provider, service, amount, session, practiceAccount: {reference, number}}: Order,
  balances: ReadonlyMap<string, number>,
  at: number,
) {
  const row = {
    id: drawLetters(20),
    code: 'BCDF-GHJK',
    ...{provider, service, amount, account: reference},
    wallet_before: balances.get(WALLET) ?? 0,
    account_before: balances.get(reference) ?? 0,
    made_at: at,
  };
  const transfer = {debit: WALLET, credit: reference, amount, payment_id: row.id, made_at: at};
  await queries
    .insertInto('payments')
    .values({...row, session_id: session})
    .execute();
  await queries
    .insertInto('transfers')
    .values({...transfer, session_id: session})
    .execute();
  return {status: 201, body: JSON.stringify(writeReceipt(row, number)), payment_id: row.id};
}

/**
 * The server of the version before the chain: it locks the session's row, reads, and inserts rows
 * without links. It knows nothing of the columns, tables and triggers that came later.
 */
export class OlderServer {
  constructor(
    private readonly database: Database,
    private readonly secret: string,
  ) {}

  open(wallet: Wallet = 'usual', at = Date.now()): Promise<OlderSession> {
    const token = drawLetters(40);
    return this.database.queries.transaction().execute(async (queries) => {
      const times = {opened_at: at, expires_at: at + DAY};
      const {id} = await queries
        .insertInto('sessions')
        .values({token_hash: hashToken(token), wallet, ...times})
        .returning(['id', 'wallet', 'expires_at'])
        .executeTakeFirstOrThrow();
      for (const sides of listOpening(wallet)) {
        const transfer = {session_id: id, ...sides, payment_id: null, made_at: at};
        await queries.insertInto('transfers').values(transfer).execute();
      }
      return {id, token};
    });
  }

  async pay(session: number, key: string, change: Partial<Payment> = {}): Promise<OlderAnswer> {
    const payment = {...usualPayment, ...change};
    const {kind, digits} = readAccountNumber(payment, new Date());
    const asked = JSON.stringify([payment.provider, payment.service, digits, payment.amount]);
    const practiceAccount = (await findAccount(this.database.queries, kind, digits))!;
    const keyHash = hashText(this.secret, key);
    const fingerprint = hashText(this.secret, asked);
    if (practiceAccount.behaviour === 'down_once' && (await this.failFirst(session, keyHash))) {
      return {status: 503, body: ''};
    }
    return this.settle({...payment, session, keyHash, fingerprint, practiceAccount});
  }

  /** As an older server does, it tells the register nothing. */
  async end(session: number): Promise<void> {
    await this.database.queries.deleteFrom('sessions').where('id', '=', session).execute();
  }

  private async failFirst(session: number, keyHash: string): Promise<boolean> {
    const added = await this.database.queries
      .insertInto('failures')
      .values({session_id: session, key_hash: keyHash})
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
  }

  private settle(order: Order): Promise<OlderAnswer> {
    const {queries: outside, engine} = this.database;
    const {session, keyHash, fingerprint, practiceAccount} = order;
    return outside.transaction().execute(async (queries) => {
      const row = queries.selectFrom('sessions').select('id').where('id', '=', session);
      await (engine === 'postgres' ? row.forUpdate() : row).executeTakeFirstOrThrow();
      const earlier = await queries
        .selectFrom('idempotency')
        .select(['fingerprint', 'status', 'body'])
        .where('session_id', '=', session)
        .where('key_hash', '=', keyHash)
        .executeTakeFirst();
      if (earlier) return readEarlier(earlier, fingerprint);
      const at = Date.now();
      const balances = await readBalances(queries, session);
      const refusal = refusePayment(practiceAccount, balances, order);
      const problem = refusal && describeProblem(refusal);
      const answer = problem
        ? {status: problem.status, body: JSON.stringify(problem), payment_id: null}
        : await writePayment(queries, order, balances, at);
      await queries
        .insertInto('idempotency')
        .values({session_id: session, key_hash: keyHash, fingerprint, ...answer, made_at: at})
        .execute();
      return {status: answer.status, body: answer.body};
    });
  }

  /** Imports an account, or renews the one of its number. */
  async import(number: string, kind: 'inn' | 'invoice', amountDue: number | null): Promise<void> {
    const fields = {kind, holder: 'ОсОО Булка', amount_due: amountDue};
    await this.database.queries
      .insertInto('registry')
      .values({reference: `imported-${drawLetters(16)}`, number, ...fields})
      .onConflict((conflict) => conflict.column('number').doUpdateSet(fields))
      .execute();
  }
}
