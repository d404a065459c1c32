import {describe, expect, it} from 'vitest';

import {failures, failuresFor, failureOf} from '../../src/guides/failures';
import {someOf} from '../house/someOf';

const ids = (found: {id: string}[]) => found.map(({id}) => id);

describe('failuresFor', () => {
  it('leaves out what a payment of this kind cannot meet', () => {
    expect(ids(failuresFor('signature', true))).toContain('invoice-paid');
    expect(ids(failuresFor('signature', true))).not.toContain('unregistered-inn');
    expect(ids(failuresFor('balance', true))).not.toContain('invoice-paid');
  });

  it('leaves a run that never pays the wrong number alone', () => {
    expect(ids(failuresFor('balance', false))).toEqual(['wrong-number']);
    expect(failuresFor(undefined, false)).toEqual([]);
  });
});

describe('failureOf', () => {
  it('tells the unknown INN from the unknown invoice', () => {
    expect(failureOf('account_not_found', 'balance')?.id).toBe('unregistered-inn');
    expect(failureOf('account_not_found', 'signature')?.id).toBe('unknown-invoice');
  });

  it('finds every failure by its code, and none for a code of our own', () => {
    const coded = someOf(failures.filter(({code}) => code));
    for (const failure of coded) {
      expect(failureOf(failure.code!, failure.pays ?? 'balance')).toBe(failure);
    }
    expect(failureOf('unreachable', 'balance')).toBeUndefined();
  });
});
