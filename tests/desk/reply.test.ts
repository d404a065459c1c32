import {describe, expect, it} from 'vitest';

import {forms, mailLink, writeReply} from '../../src/desk/reply';
import {countSegments} from '../../src/desk/segments';
import {languages} from '../../src/language/language';
import {someOf} from '../house/someOf';
import {desk, origin, placeAt} from './desk';

const replies = desk.places.flatMap((place) =>
  languages.flatMap((language) =>
    forms.map((form) => ({
      ...{place, language, form},
      reply: writeReply(place, form, language, {origin, company: desk.company}),
    })),
  ),
);
const asked = replies.filter(({place: {kind}}) => ['guide', 'step', 'failure'].includes(kind));

describe('a reply', () => {
  it.each(languages)('to every guide, step and failure is what it was in %s', (language) => {
    const told = asked
      .filter((one) => one.language === language && one.form === 'chat')
      .map(({reply}) => reply.text);
    expect(told.join('\n\n\n')).toMatchSnapshot();
  });

  it('holds no number but the telephones of the leaflets', () => {
    for (const {reply} of someOf(replies)) {
      const rest = reply.text.replace(/0312 (960 888|986 000)/g, '');
      expect(rest).not.toMatch(/\d(?:[\s.-]?\d){9}/);
    }
  });

  it('says two or three sentences of the guide, and not the heading twice', () => {
    for (const {place, language} of someOf(asked)) {
      const {title, answer} = place.words[language];
      expect(answer.length, place.address).toBeGreaterThan(20);
      expect(answer.length, place.address).toBeLessThan(420);
      expect(answer.startsWith(`${title}.`), place.address).toBe(false);
    }
  });

  it('tells a customer nothing of the rules of practice', () => {
    const told = asked.filter(({place}) => place.kind === 'failure').map(({reply}) => reply.text);
    expect(someOf(told).join()).not.toMatch(/машыгуу|тренировк|учебн/i);
  });

  it('leads to the place in the customer’s language', () => {
    const {link} = writeReply(placeAt('elsom/top-up-ussd#pin'), 'chat', 'ru', {origin, ...desk});
    expect(link).toBe(`${origin}/go/elsom/top-up-ussd?lang=ru#pin`);
    const home = writeReply(placeAt('elsom'), 'chat', 'ky', {origin, ...desk});
    expect(home.link).toBe(`${origin}/go/elsom?lang=ky`);
  });

  it('fits one text message where it is the link alone', () => {
    for (const {reply} of someOf(replies.filter(({form}) => form === 'link'))) {
      expect(countSegments(reply.text).count, reply.text).toBe(1);
    }
  });

  it('opens as a letter to nobody, with its subject', () => {
    const reply = writeReply(placeAt('failures#limit'), 'mail', 'ru', {origin, ...desk});
    const link = new URL(mailLink(reply));
    expect(link.pathname).toBe('');
    expect(link.searchParams.get('subject')).toBe(placeAt('failures#limit').words.ru.title);
    expect(link.searchParams.get('body')).toContain(`${desk.company.ru}`);
  });
});
