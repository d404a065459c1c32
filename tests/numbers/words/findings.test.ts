import {describe, expect, it} from 'vitest';

import {languages} from '../../../src/language/language';
import {checkNumber} from '../../../src/numbers/check';
import type {Finding} from '../../../src/numbers/verdict';
import {chooseFindings, summarise, tellFinding} from '../../../src/numbers/words';
import {questioned} from '../questioned';
import {understood} from '../understood';

const today = new Date('2026-11-21T12:00:00Z');
const kinds = ['inn', 'invoice'] as const;

function strangers(count: number): Finding {
  const characters = Array.from({length: count}, (_, index) => ({
    character: 'абвгд'.charAt(index % 5),
    place: index + 1,
  }));
  return {code: 'not_digits', characters};
}

/** One of each class of Russian plural forms: one, few, many, and one again. */
const numerals = [1, 2, 4, 5, 11, 12, 21, 22, 25, 101, 111];
const findings: Finding[] = [
  {code: 'empty'},
  {code: 'too_short', by: 1, leadingZeroLost: true},
  ...numerals
    .filter((by) => by < 14)
    .map((by): Finding => ({code: 'too_short', by, leadingZeroLost: false})),
  ...numerals.map((by): Finding => ({code: 'too_long', by})),
  ...numerals.map(strangers),
  {code: 'not_digits', characters: [{character: 'О', place: 1, digit: '0'}]},
  strangers(3),
  {code: 'looks_like_invoice'},
  {code: 'looks_like_inn'},
  {code: 'looks_like_card'},
  {code: 'looks_like_bank_account'},
  {code: 'looks_like_phone'},
  {code: 'first_digit'},
  {code: 'impossible_date', part: 'day'},
  {code: 'impossible_date', part: 'month'},
  {code: 'impossible_date', part: 'year'},
  {code: 'impossible_date', part: 'day_in_month'},
  {code: 'future_date'},
  {code: 'check_digit', swaps: []},
  {code: 'check_digit', swaps: [[7, 8]]},
  {code: 'check_digit', swaps: [[2, 3], [11, 12]]}, // prettier-ignore
];

function tellAll(kind: 'inn' | 'invoice', language: 'ky' | 'ru'): string[] {
  return findings.map((finding) => `${finding.code}: ${tellFinding(finding, kind, language)}`);
}

describe.each(languages)('tellFinding in %s', (language) => {
  it.each(kinds)('says these sentences about an %s', (kind) => {
    expect(tellAll(kind, language)).toMatchSnapshot();
  });

  it.each(kinds)('never says invalid, error or please about an %s', (kind) => {
    const told = tellAll(kind, language).join('\n');
    expect(told).not.toMatch(
      /неверн|недопустим|некоррект|ошиб|пожалуйста|туура эмес|жараксыз|сураныч/iu,
    );
    expect(told).not.toMatch(/ПИН(?!-код)|undefined|NaN/u);
  });

  it('ends every sentence', () => {
    for (const kind of kinds) {
      for (const sentence of tellAll(kind, language)) expect(sentence).toMatch(/\.$/);
    }
  });
});

describe.each(languages)('every typed string in %s', (language) => {
  it('is answered with these sentences', () => {
    const told = [...understood, ...questioned].map(([kind, typed]) => {
      const {refusals, warnings} = checkNumber(kind, typed, today);
      const sentences = [...refusals, ...warnings].map((one) => tellFinding(one, kind, language));
      return `${kind} ${JSON.stringify(typed)}: ${sentences.join(' ') || '-'}`;
    });
    expect(told).toMatchSnapshot();
  });

  it('is summed up for support without a digit of the number', () => {
    for (const [kind, typed] of [...understood, ...questioned]) {
      const verdict = checkNumber(kind, typed, today);
      const summary = summarise(verdict, language);
      for (let at = 0; at + 4 <= verdict.digits.length; at += 1) {
        expect(summary).not.toContain(verdict.digits.slice(at, at + 4));
      }
    }
  });
});

describe('chooseFindings', () => {
  it.each([
    ['1234567890123456', ['looks_like_invoice']],
    ['0700123456', ['looks_like_phone']],
    ['0100720', ['too_short']],
    ['01070202410391', ['impossible_date', 'check_digit']],
  ])('gives %s the sentences %j', (typed, codes) => {
    const chosen = chooseFindings(checkNumber('inn', typed, today));
    expect(chosen.map(({code}) => code)).toEqual(codes);
  });
});

describe('summarise', () => {
  it.each([
    ['ky', 'inn', '01070202410391', 'ИНН: 14 сан, мындай ай жок, акыркы сан дал келбейт'],
    ['ru', 'inn', '01070202410391', 'ИНН: 14 цифр, такого месяца нет, последняя цифра не сходится'],
    ['ky', 'invoice', '1234567890123456', 'Төлөө эсебинин номери: 16 сан, эскертүү жок'],
    ['ru', 'invoice', '12', 'Номер счёта на оплату: 2 цифры, не хватает 14 цифр'],
  ] as const)('tells support in %s about an %s', (language, kind, typed, summary) => {
    expect(summarise(checkNumber(kind, typed, today), language)).toBe(summary);
  });
});
