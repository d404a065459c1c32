import type {Payment} from './contract';
import type {Queries} from './database/database';
import {findAnswer, guardFlight, keepAnswer} from './idempotency';
import type {Request, StoredAnswer} from './idempotency';
import {addTransfer, readBalances, WALLET} from './ledger';
import {readAccountNumber} from './numberCheck';
import {refusePayment} from './paymentRules';
import {describeProblem, Refusal} from './problem';
import {askProvider} from './provider';
import {writeReceipt} from './receipts';
import {findAccount} from './registry';
import type {PracticeAccount} from './registry';
import type {Sandbox} from './sandbox';
import {drawLetters, hashText} from './secrets';

const ID_LETTERS = 20;

/** `replayed`: this key had its answer already. `lost`: the scenario wants the answer not to arrive. */
export interface PaymentAnswer extends StoredAnswer {
  readonly replayed: boolean;
  readonly lost: boolean;
}

interface Order extends Payment {
  readonly request: Request;
  readonly practiceAccount: PracticeAccount | undefined;
}

function drawCode(): string {
  const letters = drawLetters(8).toUpperCase();
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The rows of a payment are written while its session is locked, so no twin and no overdraft gets between. */
async function lockSession({database}: Sandbox, queries: Queries, id: number): Promise<void> {
  const query = queries.selectFrom('sessions').select('id').where('id', '=', id);
  const locked = database.engine === 'postgres' ? query.forUpdate() : query;
  if (!(await locked.executeTakeFirst())) throw new Refusal('session_unknown');
}

async function makePayment(
  queries: Queries,
  order: Order & {practiceAccount: PracticeAccount},
  balances: ReadonlyMap<string, number>,
  at: number,
): Promise<StoredAnswer & {payment: string}> {
  const {practiceAccount: account, request, provider, service, amount} = order;
  const row = {
    id: drawLetters(ID_LETTERS),
    code: drawCode(),
    provider,
    service,
    account: account.reference,
    amount,
    wallet_before: balances.get(WALLET) ?? 0,
    account_before: balances.get(account.reference) ?? 0,
    made_at: at,
  };
  const {session} = request;
  await queries
    .insertInto('payments')
    .values({...row, session_id: session})
    .execute();
  const sides = {debit: WALLET, credit: account.reference};
  await addTransfer(queries, {session, ...sides, amount, payment: row.id, at});
  return {status: 201, body: JSON.stringify(writeReceipt(row, account.number)), payment: row.id};
}

async function settle(sandbox: Sandbox, queries: Queries, order: Order): Promise<PaymentAnswer> {
  const {request, practiceAccount} = order;
  await lockSession(sandbox, queries, request.session);
  const earlier = await findAnswer(queries, request);
  if (earlier) return {...earlier, replayed: true, lost: false};
  const at = sandbox.now();
  const balances = await readBalances(queries, request.session);
  const refusal = refusePayment(practiceAccount, balances, order);
  if (refusal || !practiceAccount) {
    const problem = describeProblem(refusal ?? 'account_not_found');
    const answer = {status: problem.status, body: JSON.stringify(problem)};
    await keepAnswer(queries, request, {...answer, at});
    return {...answer, replayed: false, lost: false};
  }
  const answer = await makePayment(queries, {...order, practiceAccount}, balances, at);
  await keepAnswer(queries, request, {...answer, at});
  return {...answer, replayed: false, lost: practiceAccount.behaviour === 'answer_lost'};
}

async function answerOrder(sandbox: Sandbox, order: Order): Promise<PaymentAnswer> {
  const {queries} = sandbox.database;
  const {practiceAccount, request} = order;
  if (practiceAccount?.behaviour) {
    const earlier = await findAnswer(queries, request);
    if (earlier) return {...earlier, replayed: true, lost: false};
    await askProvider(sandbox, practiceAccount, request);
  }
  return queries.transaction().execute((within) => settle(sandbox, within, order));
}

/**
 * Makes a payment, or gives the answer again that its key had before. Payment, ledger, receipt and
 * the key's record are one transaction.
 * @param key the client's idempotency key, which counts within the session
 * @throws Refusal for a number that is none, a key in use, a provider that does not answer
 */
export async function pay(
  sandbox: Sandbox,
  session: number,
  key: string,
  payment: Payment,
): Promise<PaymentAnswer> {
  const {kind, digits} = readAccountNumber(payment, new Date(sandbox.now()));
  const asked = JSON.stringify([payment.provider, payment.service, digits, payment.amount]);
  const request = {
    session,
    keyHash: hashText(sandbox.secret, key),
    fingerprint: hashText(sandbox.secret, asked),
  };
  return guardFlight(sandbox.database, request, async () => {
    const practiceAccount = await findAccount(sandbox.database.queries, kind, digits);
    return answerOrder(sandbox, {...payment, request, practiceAccount});
  });
}
