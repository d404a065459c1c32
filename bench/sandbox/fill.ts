import {pay} from '../../src/sandbox/payments';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {openSession} from '../../src/sandbox/sessions';
import {body} from './sessions';

/** Sessions that pay at the same time. */
const LANES = 32;
const OF_SESSION = 100;
const payment = JSON.parse(body) as Parameters<typeof pay>[3];

/** Fills a database with payments as servers make them, a hundred a session. */
export async function fill(sandbox: Sandbox, payments: number): Promise<void> {
  let left = payments;
  const payOn = async () => {
    while (left > 0) {
      const count = Math.min(OF_SESSION, left);
      left -= count;
      const {session} = await openSession(sandbox, 'usual');
      for (let key = 0; key < count; key += 1) await pay(sandbox, session, `key ${key}`, payment);
      // libsql gives memory back when the event loop turns.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await Promise.all(Array.from({length: LANES}, payOn));
}
