import fc from 'fast-check';
import type {LightMyRequestResponse} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Problem, Receipt, Receipts, Session, Wallet} from '../../../src/sandbox/contract';
import type {Engine} from '../engines/engine';
import {startPractice, visit} from '../practice';
import type {Practice, Visitor} from '../practice';
import {createModel, payInModel, wallets} from './model';
import type {Model} from './model';

const accounts = [
  '00101200010008',
  '23102200100015',
  '7000000000000001',
  '7000000000000004',
  '02902202410005',
];
const amounts = [999, 1_000, 6_739, 50_001, 120_000, 250_050, 400_000, 2_500_001];

const payment = fc.record({
  // Few keys, so that most histories send one twice.
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  account: fc.constantFrom(...accounts),
  amount: fc.constantFrom(...amounts),
  // A restart now and then.
  restart: fc.integer({min: 0, max: 9}).map((draw) => draw === 0),
});
type Move = typeof payment extends fc.Arbitrary<infer T> ? T : never;

const history = fc.record({
  wallet: fc.constantFrom(...(Object.keys(wallets) as Wallet[])),
  payments: fc.array(payment, {minLength: 1, maxLength: 14}),
});

function read(answer: LightMyRequestResponse): string {
  if (answer.statusCode !== 201) return answer.json<Problem>().code;
  return `paid, ${answer.json<Receipt>().walletBalance.after} left`;
}

async function expectSame(visitor: Visitor, model: Model): Promise<void> {
  const session = (await visitor.get('session')).json<Session>();
  expect([session.balance, session.turnover]).toEqual([model.balance, model.turnover]);
  const balances = session.accounts.flatMap(({number, balance}) =>
    balance === 0 ? [] : [[number, balance] as const],
  );
  expect(new Map(balances)).toEqual(model.paid);
  const {payments} = (await visitor.get('payments')).json<Receipts>();
  const answers = [...model.answers.values()].filter(({told}) => told.startsWith('paid'));
  expect(payments).toHaveLength(answers.length);
}

/** Random histories, told by the sandbox and by a plain model alike. */
export function describeHistories(engine: Engine): void {
  describe('any history', () => {
    let database: string;
    let practice: Practice;
    const start = () => startPractice(database, {SANDBOX_ADDRESS_CALLS_PER_MINUTE: '1000000'});
    beforeAll(async () => {
      database = await engine.createDatabase();
      practice = await start();
    });
    afterAll(() => practice.close());

    async function live(wallet: Wallet, payments: readonly Move[]) {
      let visitor = await practice.open(wallet);
      const model = createModel(wallet);
      for (const {key, account, amount, restart} of payments) {
        if (restart) {
          await practice.close();
          practice = await start();
          visitor = visit(practice, visitor.session);
        }
        const service = account.length === 14 ? 'balance' : 'signature';
        const answer = await visitor.pay(key, {account, amount, service});
        expect(read(answer)).toBe(payInModel(model, key, account, amount));
      }
      await expectSame(visitor, model);
    }

    it('of payments, retries and restarts ends as a plain model says', async () => {
      await fc.assert(
        fc.asyncProperty(history, ({wallet, payments}) => live(wallet, payments)),
        {numRuns: 25},
      );
      expect((await practice.audit()).findings).toEqual([]);
    }, 60_000);

    it('of the same key fifty times at once, in twenty rounds, makes one payment a round', async () => {
      for (let round = 0; round < 20; round += 1) {
        const visitor = await practice.open();
        const twins = Array.from({length: 50}, () => visitor.pay('key', {amount: 1_000}));
        const answers = await Promise.all(twins);
        const bodies = answers.filter(({statusCode}) => statusCode === 201).map(({body}) => body);
        expect(new Set(bodies).size).toBe(1);
        expect(answers.every(({statusCode}) => [201, 409].includes(statusCode))).toBe(true);
        expect((await visitor.get('session')).json<Session>().turnover).toBe(1_000);
      }
    }, 60_000);
  });
}
