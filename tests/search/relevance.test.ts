import {describe, expect, it} from 'vitest';

import {languages} from '../../src/language/language';
import {findAnswers} from '../../src/search/engine';
import {isRight, shortAddress} from './relevance';
import {readCases, searchPages} from './writersData';

const engines = {ky: searchPages('ky'), ru: searchPages('ru')};
const cases = readCases();

/** The questions that none of the first answers answers, with what is answered instead. */
function findMissed(most: number): string[] {
  return cases.flatMap((one) => {
    const found = findAnswers(engines[one.language], one.question, most).map(({address}) =>
      shortAddress(address),
    );
    if (found.some((address) => isRight(address, one))) return [];
    return [`${one.language} ${one.question}: ${found.join(', ')}`];
  });
}

describe('the search', () => {
  it('is asked at least 150 questions, many of them in each language', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150);
    for (const language of languages) {
      expect(cases.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(75);
    }
  });

  it('answers 95 of 100 questions first', () => {
    const missed = findMissed(1);
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('answers 99 of 100 questions among the first three', () => {
    const missed = findMissed(3);
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
