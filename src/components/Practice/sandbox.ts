import type {
  OpenedSession,
  Payment,
  Problem,
  Receipt,
  Scenario,
  Scenarios,
  Wallet,
} from '@site/src/sandbox/contract';

/** After this many ms without an answer nobody knows whether a payment was made. */
const PATIENCE = 10_000;

/** How a payment ended; `no-answer` says nothing about whether it was made. */
export type Outcome =
  {status: 'paid'; receipt: Receipt} | {status: 'refused'; code: string} | {status: 'no-answer'};

interface Call {
  body: unknown;
  headers?: Record<string, string>;
}

function post(url: string, {body, headers = {}}: Call): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...headers},
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
    // Nothing of practice is remembered by the browser.
    cache: 'no-store',
    credentials: 'omit',
  });
}

/**
 * Opens a practice session: a wallet and accounts of the reader's own, for a day.
 * @param sandboxUrl where the sandbox stands; empty for the site's own origin
 * @returns the token, or undefined when the sandbox cannot be reached
 */
export async function openSession(
  sandboxUrl: string,
  wallet: Wallet = 'usual',
): Promise<string | undefined> {
  try {
    const answer = await post(`${sandboxUrl}/sandbox/v1/sessions`, {body: {wallet}});
    return answer.ok ? ((await answer.json()) as OpenedSession).token : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks for the numbers and wallets with which failures can be met.
 * @returns undefined when the sandbox cannot be reached
 */
export async function readScenarios(sandboxUrl: string): Promise<Scenario[] | undefined> {
  try {
    const answer = await fetch(`${sandboxUrl}/sandbox/v1/scenarios`, {
      signal: AbortSignal.timeout(PATIENCE),
      credentials: 'omit',
    });
    return answer.ok ? ((await answer.json()) as Scenarios).scenarios : undefined;
  } catch {
    return undefined;
  }
}

async function readOutcome(answer: Response): Promise<Outcome> {
  if (answer.ok) return {status: 'paid', receipt: (await answer.json()) as Receipt};
  const {code} = (await answer.json()) as Problem;
  // Our own failure may have come after the payment; 503 promises that it did not.
  if (answer.status >= 500 && answer.status !== 503) return {status: 'no-answer'};
  return {status: 'refused', code};
}

/**
 * Pays in the sandbox. Called again with the same key it never pays twice.
 * @param key the idempotency key of this payment
 */
export async function pay(
  sandboxUrl: string,
  token: string,
  payment: Payment,
  key: string,
): Promise<Outcome> {
  try {
    const headers = {Authorization: `Bearer ${token}`, 'Idempotency-Key': key};
    return await readOutcome(
      await post(`${sandboxUrl}/sandbox/v1/payments`, {body: payment, headers}),
    );
  } catch {
    return {status: 'no-answer'};
  }
}
