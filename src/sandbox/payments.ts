import type {Payment} from './contract';
import type {Addition} from './chain/append';
import {changeSession, CONFLICT} from './chain/turns';
import type {SessionAccess} from './chain/turns';
import {guardFlight, readSession} from './idempotency';
import type {Request, SessionRead, StoredAnswer} from './idempotency';
import {WALLET} from './ledger';
import {readAccountNumber} from './numberCheck';
import {refusePayment} from './paymentRules';
import {describeProblem} from './problem';
import {askProvider} from './provider';
import {writeReceipt} from './receipts';
import {findAccount} from './registry';
import type {PracticeAccount} from './registry';
import {hashRequest} from './requestHashes';
import type {Sandbox} from './sandbox';
import {drawLetters} from './secrets';
import type {SessionRow} from './sessions';
import {terms} from './terms';

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

type Written = Required<Pick<Addition, 'payment' | 'transfer'>> & {answer: StoredAnswer};

function makePayment(
  {provider, service, amount}: Order,
  account: PracticeAccount,
  balances: ReadonlyMap<string, number>,
  at: number,
): Written {
  const {reference} = account;
  const payment = {
    id: drawLetters(ID_LETTERS),
    code: drawCode(),
    provider,
    service,
    account: reference,
    amount,
    wallet_before: balances.get(WALLET) ?? 0,
    account_before: balances.get(reference) ?? 0,
    made_at: at,
    due: account.amountDue ?? null,
    terms,
  };
  const transfer = {debit: WALLET, credit: reference, amount, payment_id: payment.id, made_at: at};
  const body = JSON.stringify(writeReceipt(payment, account.number));
  return {payment, transfer, answer: {status: 201, body}};
}

/** What the rules make of an order: the rows of a payment, or the refusal alone. */
function decide(order: Order, balances: SessionRead['balances'], at: number) {
  const {practiceAccount: account} = order;
  const refusal = refusePayment(account, balances, order);
  if (account && !refusal) return makePayment(order, account, balances, at);
  const problem = describeProblem(refusal ?? 'account_not_found');
  return {answer: {status: problem.status, body: JSON.stringify(problem)}};
}

async function settle(sandbox: Sandbox, access: SessionAccess, order: Order) {
  const {request, practiceAccount} = order;
  const {state, answer: earlier, balances} = await access.read(request);
  if (earlier) return {...earlier, replayed: true, lost: false};
  const at = sandbox.now();
  const {answer, ...rows} = decide(order, balances, at);
  const record = {
    key_hash: request.keyHashes[0],
    fingerprint: request.fingerprints[0],
    ...answer,
    payment_id: 'payment' in rows ? rows.payment.id : null,
    made_at: at,
  };
  const addition = {...rows, answer: record};
  if (!(await access.append(state, addition))) return CONFLICT;
  const lost = answer.status === 201 && practiceAccount?.behaviour === 'answer_lost';
  return {...answer, replayed: false, lost};
}

async function answerOrder(sandbox: Sandbox, order: Order): Promise<PaymentAnswer> {
  const {practiceAccount, request} = order;
  if (practiceAccount?.behaviour) {
    const {answer} = await readSession(sandbox.database.queries, request);
    if (answer) return {...answer, replayed: true, lost: false};
    await askProvider(sandbox, practiceAccount, request);
  }
  return changeSession(sandbox, request.session, (access) => settle(sandbox, access, order));
}

/**
 * Makes a payment, or gives the answer again that its key had before. Payment, ledger, receipt and
 * the key's record are written at once.
 * @param key the client's idempotency key, which counts within the session
 * @throws Refusal for a number that is none, a key in use, a provider that does not answer
 */
export async function pay(
  sandbox: Sandbox,
  session: Pick<SessionRow, 'id' | 'key_id'>,
  key: string,
  payment: Payment,
): Promise<PaymentAnswer> {
  const {kind, digits} = readAccountNumber(payment, new Date(sandbox.now()));
  const sessionKey = sandbox.keyring.require(session.key_id);
  const asked = [payment.provider, payment.service, digits, payment.amount];
  const sent = {session: session.id, key, asked};
  const request = {session: session.id, ...hashRequest(sessionKey, sent, sandbox.now())};
  return guardFlight(sandbox.database, request, async () => {
    const practiceAccount = await findAccount(sandbox.database.queries, kind, digits);
    return answerOrder(sandbox, {...payment, request, practiceAccount});
  });
}
