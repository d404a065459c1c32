import type autocannon from 'autocannon';

/** A wallet is good for a thousand payments of the smallest amount. */
const PAYMENTS_OF_SESSION = 900;

/** A server runs four requests of one session at once: as many sessions as a bench has connections. */
const FEWEST_SESSIONS = 16;

export const body = JSON.stringify({
  provider: 'elsom',
  service: 'balance',
  account: '00101200010008',
  amount: 1_000,
});

/** Opens a practice session. @returns its token */
export async function openToken(url: string): Promise<string> {
  const answer = await fetch(`${url}/sandbox/v1/sessions`, {method: 'POST'});
  if (!answer.ok) throw new Error(`A session was answered ${answer.status}.`);
  return ((await answer.json()) as {token: string}).token;
}

/**
 * Opens sessions enough for so many payments, and tells how to make the next of them: another key
 * each, one session after another, as many visitors would.
 */
export async function preparePayments(
  url: string,
  count: number,
): Promise<autocannon.Request & {expect: number}> {
  const tokens: string[] = [];
  const sessions = Math.max(FEWEST_SESSIONS, Math.ceil(count / PAYMENTS_OF_SESSION));
  while (tokens.length < sessions) tokens.push(await openToken(url));
  let made = 0;
  return {
    method: 'POST',
    path: '/sandbox/v1/payments',
    body,
    expect: 201,
    setupRequest: (request) => {
      const token = tokens[made % tokens.length]!;
      made += 1;
      request.headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': `key ${made}`,
      };
      return request;
    },
  };
}
