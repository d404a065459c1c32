import {describe, expect, it, vi} from 'vitest';

import {createBatch} from '../../../src/sandbox/database/batch';

/** A batch that ends when it is told to, with what it is told. */
function createManual(most?: number) {
  const batches: {
    readonly items: readonly string[];
    readonly end: (results: readonly (string | Error)[]) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const add = createBatch<string, string>(
    (items) => new Promise((end, fail) => batches.push({items, end, fail})),
    most,
  );
  return {add, batches, items: () => batches.map(({items}) => items.join(''))};
}

/** Until all that can happen by itself has happened. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}

describe('a batch', () => {
  it('runs the first items at once and those that come meanwhile together, in order', async () => {
    const {add, batches, items} = createManual();
    const first = add('a');
    await settle();
    const others = [add('b'), add('c')];
    await settle();
    const last = add('d');
    await settle();
    expect(items()).toEqual(['a']);
    batches[0]!.end(['A']);
    expect(await first).toBe('A');
    await settle();
    expect(items()).toEqual(['a', 'bcd']);
    batches[1]!.end(['B', 'C', 'D']);
    expect(await Promise.all([...others, last])).toEqual(['B', 'C', 'D']);
  });

  it('holds no more items than it may, and the rest wait for it', async () => {
    const {add, batches, items} = createManual(2);
    const results = Promise.all([...'abcde'].map(add));
    for (const [index, expected] of ['ab', 'cd', 'e'].entries()) {
      await settle();
      expect(items()).toHaveLength(index + 1);
      expect(items()[index]).toBe(expected);
      batches[index]!.end([...expected]);
    }
    expect((await results).join('')).toBe('abcde');
  });

  it('fails each of its items and none of the next batch', async () => {
    const {add, batches} = createManual(2);
    const results = Promise.allSettled([...'abc'].map(add));
    await settle();
    const reason = new Error('the connection is gone');
    batches[0]!.fail(reason);
    await settle();
    batches[1]!.end(['C']);
    expect(await results).toEqual([
      {status: 'rejected', reason},
      {status: 'rejected', reason},
      {status: 'fulfilled', value: 'C'},
    ]);
  });

  it('fails one item alone with an error that stands in its place', async () => {
    const {add, batches} = createManual();
    const results = Promise.allSettled([...'ab'].map(add));
    await settle();
    const reason = new Error('refused');
    batches[0]!.end([reason, 'B']);
    expect(await results).toEqual([
      {status: 'rejected', reason},
      {status: 'fulfilled', value: 'B'},
    ]);
  });

  it('does not hold the next one up when it hangs', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    const {add, batches, items} = createManual();
    const hanging = add('a');
    const next = add('b');
    await settle();
    const other = add('c');
    await vi.advanceTimersByTimeAsync(99);
    await settle();
    expect(items()).toEqual(['ab']);
    await vi.advanceTimersByTimeAsync(1);
    await settle();
    expect(items()).toEqual(['ab', 'c']);
    batches[1]!.end(['C']);
    expect(await other).toBe('C');
    batches[0]!.end(['A', 'B']);
    expect(await Promise.all([hanging, next])).toEqual(['A', 'B']);
    vi.useRealTimers();
  });

  it('keeps nothing of an item that was run before', async () => {
    const {add, batches} = createManual();
    for (const expected of ['once', 'twice']) {
      const result = add('a');
      await settle();
      batches.at(-1)!.end([expected]);
      expect(await result).toBe(expected);
    }
  });
});
