import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {readConfig} from '../../../src/sandbox/config';
import {computeTurnover, readBalances} from '../../../src/sandbox/ledger';
import type {Sandbox} from '../../../src/sandbox/sandbox';
import {endSession, openSession} from '../../../src/sandbox/sessions';
import type {SessionRow} from '../../../src/sandbox/sessions';
import {openSandbox} from '../../../src/sandbox/start';
import {createInterleaver} from '../crashes/interleave';
import type {Interleaver} from '../crashes/interleave';
import {payOver} from '../crashes/scenarios';
import type {Engine} from '../engines/engine';
import {SECRET} from '../practice';

const ORDERS = 8;
const INVOICE = {service: 'signature', account: '7000000000000001', amount: 120_000} as const;

interface Race {
  readonly what: string;
  readonly one: (sandbox: Sandbox, session: SessionRow) => Promise<number>;
  readonly other: Race['one'];
  /** The two statuses in any order, and what has left the wallet. */
  readonly ends: readonly (readonly [number[], number])[];
}

const end: Race['one'] = async (sandbox, session) => {
  await endSession(sandbox, session.id);
  return 204;
};

/** Two clients at two servers of one database, on the same session. */
const races: readonly Race[] = [
  {
    what: 'the same key',
    one: (sandbox, session) => payOver(sandbox, session, 'key'),
    other: (sandbox, session) => payOver(sandbox, session, 'key'),
    ends: [[[201, 201], 100_000]],
  },
  {
    what: 'the same key with other bodies',
    one: (sandbox, session) => payOver(sandbox, session, 'key', {amount: 2_000}),
    other: (sandbox, session) => payOver(sandbox, session, 'key', {amount: 3_000}),
    ends: [
      [[201, 422], 2_000],
      [[201, 422], 3_000],
    ],
  },
  {
    what: 'more money than there is',
    one: (sandbox, session) => payOver(sandbox, session, 'one', {amount: 600_000}),
    other: (sandbox, session) => payOver(sandbox, session, 'two', {amount: 600_000}),
    ends: [[[201, 422], 600_000]],
  },
  {
    what: 'one invoice',
    one: (sandbox, session) => payOver(sandbox, session, 'one', INVOICE),
    other: (sandbox, session) => payOver(sandbox, session, 'two', INVOICE),
    ends: [[[201, 422], 120_000]],
  },
  {
    what: 'a provider that fails once',
    one: (sandbox, session) => payOver(sandbox, session, 'key', {account: '00101200010023'}),
    other: (sandbox, session) => payOver(sandbox, session, 'key', {account: '00101200010023'}),
    ends: [[[201, 503], 100_000]],
  },
  {
    what: 'a payment and the end of the session',
    one: (sandbox, session) => payOver(sandbox, session, 'key'),
    other: end,
    ends: [
      [[201, 204], 0],
      [[204, 401], 0],
    ],
  },
];

/** Every statement of two clients in a random order, which a seed gives again. */
export function describeInterleavings(engine: Engine): void {
  describe('two servers at once', () => {
    let servers: Sandbox[];
    let interleaver: Interleaver;
    beforeAll(async () => {
      const address = await engine.createDatabase();
      const settings = {DATABASE_URL: address, SANDBOX_SECRET: SECRET};
      const start = () => openSandbox(readConfig(settings, process.cwd()));
      servers = [await start(), await start()];
      interleaver = createInterleaver(address);
    });
    afterAll(async () => {
      await interleaver.restore();
      for (const {database} of servers) await database.close();
    });

    it.each(races)('agree on $what in any order of statements', async ({one, other, ends}) => {
      const [first, second] = servers as [Sandbox, Sandbox];
      const property = fc.asyncProperty(interleaver.scheduler, async (scheduler) => {
        const {session} = await openSession(first, 'usual');
        const statuses = await interleaver.run(scheduler, {
          one: () => one(first, session),
          other: () => other(second, session),
        });
        const balances = await readBalances(first.database.queries, session.id);
        const outcome = [statuses.sort(), computeTurnover(balances)];
        expect(ends).toContainEqual(outcome);
        const {findings} = await auditDatabase(first.database, {primary: SECRET});
        expect(findings).toEqual([]);
      });
      await fc.assert(property, {numRuns: ORDERS, endOnFailure: true});
    });
  });
}
