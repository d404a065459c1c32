import {describe, expect, it} from 'vitest';

import {choosePlaces, isAfterPaying} from '../../src/desk/afterPaying';
import {forms, writeReply} from '../../src/desk/reply';
import type {Place} from '../../src/desk/place';
import {languages} from '../../src/language/language';
import {findAnswers} from '../../src/search/engine';
import {someOf} from '../house/someOf';
import {readCases, searchPages} from '../search/writersData';
import {afterPaying, beforePaying} from './complaints';
import {desk, origin, placeAt} from './desk';

const engines = {ky: searchPages('ky'), ru: searchPages('ru')};

/** What would lead somebody who has paid to pay again. */
const AGAIN = {
  ky: /башынан|пин-кодду терб|баскычын басба|номерди оңдо|кайра (?:териңиз|аракет|төлөңүз)|\*900# тер/i,
  ru: /заново|сначала|не вводите|не нажимайте|исправьте|попробуйте|наберите|снова/i,
};
/** Not again, and whom to ask. */
const SAFE = {ky: /кайра төлөбөңүз|чалуу борбор/i, ru: /не платите ещё раз|колл-центр/i};

/** All replies that a place can give. */
function repliesOf(place: Place) {
  return languages.flatMap((language) =>
    forms.map((form) => ({
      ...{language, form},
      text: writeReply(place, form, language, {origin, company: desk.company}).text,
    })),
  );
}

/** What the desk offers for a complaint, in either language of the clerk. */
function offersFor(complaint: string): Place[] {
  return languages.flatMap((language) => {
    const found = findAnswers(engines[language], complaint).flatMap(
      ({address}) => desk.places.find((place) => place.address === address) ?? [],
    );
    return choosePlaces(complaint, found, desk.places);
  });
}

/** @param of what is said about it when it is not */
function expectSafe(place: Place, of = place.address) {
  for (const {language, form, text} of repliesOf(place)) {
    expect(text, of).not.toMatch(AGAIN[language]);
    if (form !== 'link') expect(text, of).toMatch(SAFE[language]);
  }
}

describe('a reply to somebody who has paid', () => {
  const targets = desk.places.filter(isAfterPaying).map((place) => ({place, to: place.address}));

  it('has the whole problem page to lead to, and what is like it', () => {
    const page = desk.places.filter(({path}) => path === 'wrong-payment');
    expect(page.length).toBeGreaterThan(5);
    const others = ['failures#answer-lost', 'failures#invoice-paid'].map(placeAt);
    expect(targets.map(({place}) => place)).toEqual(expect.arrayContaining([...page, ...others]));
  });

  it.each(targets)('never says to begin anew or to keep the PIN back: $to', ({place}) => {
    expectSafe(place);
  });

  it.each(['', '#unclear', '#wrong-number', '#wrong-amount', '#prepare', '#not-known'])(
    'gives the call centre and the link of the problem page%s',
    (id) => {
      for (const {language, form, text} of repliesOf(placeAt(`wrong-payment${id}`))) {
        expect(text).toContain(`/go/wrong-payment?lang=${language}${id}`);
        if (form !== 'link') expect(text).toContain('0312 960 888');
      }
    },
  );
});

describe('a complaint', () => {
  it.each(afterPaying)('of somebody who has paid leads to the problem page: %s', (complaint) => {
    const offers = offersFor(complaint);
    expect(offers).toContain(placeAt('wrong-payment'));
    for (const place of offers) expectSafe(place);
  });

  it('of somebody who has paid leads there where nothing else is found', () => {
    expect(choosePlaces('акча түшкөн жок', [], desk.places)).toEqual([placeAt('wrong-payment')]);
  });

  it('that the search answers by the problem page leads nowhere else', () => {
    const cases = readCases().filter(({right: [first]}) =>
      /^(wrong-payment(?!#not-known)|failures#answer-lost)/.test(first ?? ''),
    );
    for (const {question} of someOf(cases)) {
      for (const place of offersFor(question)) expectSafe(place, question);
    }
  });

  it('of somebody who has not paid leads to what is found', () => {
    const found = [placeAt('elsom/top-up-ussd#pin')];
    for (const complaint of someOf(beforePaying)) {
      expect(choosePlaces(complaint, found, desk.places)).toBe(found);
    }
  });
});
