import type {Language} from '../language/language';
import {shortLink} from './links';
import type {Desk, Place} from './place';
import {replyWords} from './words';

/** How a reply is sent: in a chat, as a text message, as its link alone, as a letter. */
export const forms = ['chat', 'sms', 'link', 'mail'] as const;
export type Form = (typeof forms)[number];

/** A reply, ready to be copied: plain text. */
export interface Reply {
  text: string;
  link: string;
  /** A letter has one. */
  subject?: string;
}

const withStop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

function headOf({title, context}: Place['words']['ky']): string {
  return [context, title].filter(Boolean).map(withStop).join(' ');
}

/**
 * Writes the reply that sends a customer to a place.
 * @param language the customer's own
 * @param origin where the site stands: `https://tolom.example`
 * @param desk whose company signs a letter
 */
export function writeReply(
  place: Place,
  form: Form,
  language: Language,
  {origin, company}: {origin: string} & Pick<Desk, 'company'>,
): Reply {
  const {greeting, more, regards} = replyWords[language];
  const words = place.words[language];
  const link = shortLink(place, origin, language);
  const answer = `${headOf(words)} ${words.answer}`;
  const read = `${more} ${link}`;
  switch (form) {
    case 'chat':
      return {link, text: [greeting, answer, read].join('\n\n')};
    case 'sms':
      return {link, text: [greeting, answer, link].join(' ')};
    case 'link':
      return {link, text: link};
    case 'mail': {
      const signed = `${regards}\n${company[language]}`;
      return {link, subject: words.title, text: [greeting, answer, read, signed].join('\n\n')};
    }
  }
}

/** Opens the clerk's own mail program with the letter in it, and nobody's address. */
export function mailLink({subject = '', text}: Reply): string {
  const written = text.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(written)}`;
}
