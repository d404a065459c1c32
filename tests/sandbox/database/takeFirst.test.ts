import {describe, expect, it} from 'vitest';

import {takeFirst} from '../../../src/sandbox/database/takeFirst';

const never = () => new Promise<string>(() => undefined);
const succeed = (name: string) => async () => name;
const fail = (name: string) => () => Promise.reject(new Error(name));

describe('trying one host after another', () => {
  it.each([
    ['takes the first, though the second would do', [succeed('a'), succeed('b')], 'a'],
    ['goes on when one fails', [fail('a'), succeed('b'), succeed('c')], 'b'],
    ['goes on beside one that does not answer', [never, fail('b'), succeed('c')], 'c'],
  ])('%s', async (_what, tries, taken) => {
    expect(await takeFirst(tries, 5, () => undefined)).toBe(taken);
  });

  it('tells all failures in order', async () => {
    const error = await takeFirst([fail('a'), fail('b')], 5, () => undefined).catch(
      (thrown: AggregateError) => thrown.errors.map(({message}: Error) => message),
    );
    expect(error).toEqual(['a', 'b']);
  });

  it('discards one that succeeds when another was taken', async () => {
    let answer: (name: string) => void = () => undefined;
    const slow = () => new Promise<string>((resolve) => (answer = resolve));
    const discarded = new Promise((resolve) => {
      void takeFirst([slow, succeed('b')], 5, resolve).then(() => answer('a'));
    });
    expect(await discarded).toBe('a');
  });
});
