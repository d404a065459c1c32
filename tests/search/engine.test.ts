import {describe, expect, it} from 'vitest';

import type {SearchDocument} from '../../src/search/answer';
import {findAnswers, makeEngine} from '../../src/search/engine';
import {markWords} from '../../src/search/marks';

function document(title: string, more: Partial<SearchDocument> = {}): SearchDocument {
  const empty = {context: '', labels: '', alike: '', phrases: '', text: '', other: ''};
  return {kind: 'section', address: `/${title}/`, title, ...empty, ...more};
}

const ask = (documents: SearchDocument[], question: string) =>
  findAnswers(makeEngine(documents), question).map(({title}) => title);

describe('the engine', () => {
  it.each([
    ['күн', ['күн', 'кун']],
    ['кун', ['кун', 'күн']],
    ['үч', ['үч', 'уч']],
    ['уч', ['уч', 'үч']],
  ])('puts the exact spelling of %s above the folded one', (question, titles) => {
    const [one = '', other = ''] = titles;
    expect(ask([document(one), document(other)], question)).toEqual(titles);
    expect(ask([document(other), document(one)], question)).toEqual(titles);
  });

  it('puts what covers more of the question first', () => {
    const loud = document('номер', {alike: 'номер', labels: 'номер', context: 'номер'});
    const whole = document('эсеп', {text: 'акч номер'});
    expect(ask([loud, whole], 'акча номер')).toEqual(['эсеп', 'номер']);
  });

  it('finds by what people say instead, and by the other language', () => {
    const documents = [document('чек', {alike: 'квитанция', other: 'расписка'}), document('сумма')];
    expect(ask(documents, 'квитанции')).toEqual(['чек']);
    expect(ask(documents, 'расписку')).toEqual(['чек']);
  });

  it.each(['', '   ', '?!', 'как же', 'хххххх'])('answers nothing to "%s"', (question) => {
    expect(ask([document('чек')], question)).toEqual([]);
  });
});

describe('a mark', () => {
  it('stands on the words that were found, whatever their ending', () => {
    const [found] = findAnswers(makeEngine([document('Эсептин номери')]), 'эсеп');
    expect(markWords(found!.title, found!.terms)).toEqual([
      {text: 'Эсептин', hit: true},
      {text: ' номери', hit: false},
    ]);
  });
});
