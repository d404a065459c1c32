import {setTimeout as wait} from 'node:timers/promises';

import type {OpenedSession} from '../../../src/sandbox/contract';
import {usualPayment} from '../practice';

/** What one visitor was told: every acknowledged key with the receipt, byte for byte. */
export interface Book {
  readonly token: string;
  readonly receipts: Map<string, string>;
}

/** The server as it is now: killed and started again, it has another address. */
export interface Where {
  readonly url: string;
}

const HEADERS = {'content-type': 'application/json'};

/** Asks until there is an answer that counts. No answer is unknown, and 503 says to come again. */
async function insist(ask: () => Promise<Response>): Promise<{status: number; body: string}> {
  for (;;) {
    try {
      const answer = await ask();
      const body = await answer.text();
      if (![409, 503].includes(answer.status)) return {status: answer.status, body};
    } catch {
      // The server was killed under the request.
    }
    await wait(20);
  }
}

/** Opens a session at a server that may be killed meanwhile. */
async function openBook(where: Where): Promise<Book> {
  const {body} = await insist(() => fetch(`${where.url}/sandbox/v1/sessions`, {method: 'POST'}));
  return {token: (JSON.parse(body) as OpenedSession).token, receipts: new Map()};
}

/** Pays once under a key, however often it takes. */
export async function payOnce(where: Where, token: string, key: string) {
  return insist(() =>
    fetch(`${where.url}/sandbox/v1/payments`, {
      method: 'POST',
      headers: {...HEADERS, authorization: `Bearer ${token}`, 'idempotency-key': key},
      body: JSON.stringify({...usualPayment, amount: 1_000}),
    }),
  );
}

/** Pays until told to stop, a new session for every thousand payments that a wallet is good for. */
export async function payOn(where: Where, books: Book[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const book = await openBook(where);
    books.push(book);
    for (let count = 0; count < 1_000 && !isOver(); count += 1) {
      const {status, body} = await payOnce(where, book.token, `key ${count}`);
      if (status !== 201) throw new Error(`A payment was answered ${status}: ${body}`);
      book.receipts.set(`key ${count}`, body);
    }
  }
}
