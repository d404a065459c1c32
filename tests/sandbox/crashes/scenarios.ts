import type {Payment} from '../../../src/sandbox/contract';
import {importRegistry} from '../../../src/sandbox/importRegistry';
import {pay} from '../../../src/sandbox/payments';
import {Refusal} from '../../../src/sandbox/problem';
import type {Sandbox} from '../../../src/sandbox/sandbox';
import {endSession, openSession} from '../../../src/sandbox/sessions';
import type {SessionRow} from '../../../src/sandbox/sessions';
import {sweep} from '../../../src/sandbox/sweep';
import {imported, usualPayment} from '../practice';

/** Something that a client does, and does again with the same key when the server died under it. */
export interface Scenario {
  readonly name: string;
  readonly run: (sandbox: Sandbox, session: SessionRow) => Promise<unknown>;
  /** Tyiyn that have left the wallet once it is done; undefined: the session is gone. */
  readonly spent: number | undefined;
}

const RECOVERING = {account: '00101200010023'};
const DAY = 86_400_000;

/** Pays as over HTTP, where a refusal is an answer too. */
export async function payOver(
  sandbox: Sandbox,
  session: SessionRow,
  key: string,
  change: Partial<Payment> = {},
): Promise<number> {
  try {
    return (await pay(sandbox, session, key, {...usualPayment, ...change})).status;
  } catch (error) {
    if (error instanceof Refusal) return error.statusCode;
    throw error;
  }
}

/** Every way into the database that writes. */
export const scenarios: readonly Scenario[] = [
  {name: 'a payment', run: (sandbox, session) => payOver(sandbox, session, 'key'), spent: 100_000},
  {
    name: 'a payment of an invoice',
    run: (sandbox, session) =>
      payOver(sandbox, session, 'key', {
        service: 'signature',
        account: '7000000000000001',
        amount: 120_000,
      }),
    spent: 120_000,
  },
  {
    name: 'a refusal',
    run: (sandbox, session) => payOver(sandbox, session, 'key', {amount: 999}),
    spent: 0,
  },
  {
    name: 'a provider that fails once',
    run: async (sandbox, session) => {
      for (const key of ['key', 'key']) await payOver(sandbox, session, key, RECOVERING);
    },
    spent: 100_000,
  },
  {
    name: 'a payment that is sent twice',
    run: async (sandbox, session) => {
      for (const key of ['key', 'key']) await payOver(sandbox, session, key);
    },
    spent: 100_000,
  },
  {
    name: 'two payments at once',
    run: (sandbox, session) =>
      Promise.all(
        [1_000, 2_000].map((amount) => payOver(sandbox, session, `key ${amount}`, {amount})),
      ),
    spent: 3_000,
  },
  {
    name: 'the opening of a session',
    run: (sandbox) => openSession(sandbox, 'near_limit'),
    spent: 0,
  },
  {
    name: 'a payment to an imported account',
    run: async (sandbox, session) => {
      await importRegistry(sandbox.database, sandbox.keyring, [imported]);
      await payOver(sandbox, session, 'key', {account: imported.number});
    },
    spent: 100_000,
  },
  {
    name: 'the end of a session',
    run: (sandbox, session) => endSession(sandbox, session.id),
    spent: undefined,
  },
  {
    name: 'a sweep',
    run: (sandbox) => sweep({...sandbox, now: () => Date.now() + DAY + 1}),
    spent: undefined,
  },
];
