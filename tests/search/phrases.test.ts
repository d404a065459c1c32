import {describe, expect, it} from 'vitest';

import {nearness, readPhrases} from '../../src/search/phrases';
import {termsIn} from '../../src/search/terms';

const near = (phrases: string, question: string) => {
  const asked = termsIn(question);
  const read = readPhrases(phrases.split(', '), () => 1);
  return nearness(read, new Set(asked), asked.length, () => 1);
};

describe('the nearness of a question to a phrase', () => {
  it('is whole for the phrase itself, whatever its endings', () => {
    expect(near('вернуть деньги, возврат', 'возврата')).toBe(1);
    expect(near('вернуть деньги, возврат', 'деньги вернуть')).toBe(1);
  });

  it('is less where the question says more, or the phrase does', () => {
    expect(near('возврат', 'возврат колтамга')).toBe(0.5);
    expect(near('вернуть деньги', 'деньги')).toBe(0.5);
  });

  it('is none for two halves of different phrases', () => {
    expect(near('вернуть деньги, ввести сумму', 'телефон')).toBe(0);
    expect(near('вернуть деньги, ввести сумму', 'деньги сумма')).toBe(0.25);
  });
});
