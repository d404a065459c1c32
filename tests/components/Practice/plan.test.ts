import fs from 'node:fs';

import {afterEach, describe, expect, it, vi} from 'vitest';
import {parse} from 'yaml';

import {planFailure} from '../../../src/components/Practice/plan';
import {failures} from '../../../src/guides/failures';
import {scenarios} from '../../../src/sandbox/scenarios';
import {someOf} from '../../house/someOf';

const wallets = scenarios.wallets.map(({id, wallet, code}) => ({id, kind: 'wallet', wallet, code}));
const rules = (parse(fs.readFileSync('src/sandbox/accounts.yaml', 'utf8')) as {rules: Rules}).rules;
interface Rules {
  smallestAmount: number;
  largestAmount: number;
  walletLimit: number;
}

function serve(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(answer));
}
const table = () =>
  Response.json({scenarios: [...scenarios.numbers, ...wallets, ...scenarios.amounts]});

afterEach(() => vi.unstubAllGlobals());

describe('planFailure', () => {
  it.each(someOf(failures).map((failure) => [failure.id, failure] as const))(
    'plans %s from what the sandbox tells',
    async (_id, failure) => {
      serve(table);
      const plan = await planFailure(failure, failure.pays ?? 'balance', '');
      expect(plan?.failure).toBe(failure);
      expect(plan?.wallet ?? Object.keys(plan?.own ?? {})[0]).toBeTruthy();
    },
  );

  it('hands out amounts on the failing side of the bounds, in whole som', async () => {
    serve(table);
    const amount = async (id: string) => {
      const failure = failures.find((other) => other.id === id)!;
      return Number((await planFailure(failure, 'balance', ''))?.own.amount) * 100;
    };
    expect(await amount('amount-too-small')).toBeLessThan(rules.smallestAmount);
    expect(await amount('amount-too-large')).toBeGreaterThan(rules.largestAmount);
    const spent = scenarios.wallets.find(({wallet}) => wallet === 'near_limit')!.spent;
    expect(spent + (await amount('limit'))).toBeGreaterThan(rules.walletLimit);
  });

  it('shortens the number without asking anybody', async () => {
    serve(() => Promise.reject(new Error('no network')));
    const [wrongNumber] = failures;
    const plan = await planFailure(wrongNumber!, 'balance', '');
    expect(plan?.own.account).toHaveLength(13);
  });

  it('has no plan when the sandbox is silent, or answers with something else', async () => {
    serve(() => Promise.reject(new Error('no network')));
    expect(await planFailure(failures[1]!, 'balance', '')).toBeUndefined();
    serve(() => new Response('<html>', {status: 200}));
    expect(await planFailure(failures[1]!, 'balance', '')).toBeUndefined();
  });
});
