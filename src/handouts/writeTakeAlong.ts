import {escapeHtml} from '../language/escapeHtml';
import type {Language} from '../language/language';
import {words} from './words';

interface Given {
  language: Language;
  /** The site's public address: `https://example.kg`. */
  origin: string;
  phone: string;
  /** What keeping a guide fetches. */
  kilobytes: number;
}

/** What the link to the PDF stands in, before there is one and afterwards. */
export const OFFER_HIDDEN = '<p hidden data-pdf>';
export const OFFER = '<p data-pdf>';

/** Where the PDF of a guide lies: `/handouts/ky/elsom-top-up-ussd.pdf`. */
export const pdfAddress = (language: Language, name: string) => `/handouts/${language}/${name}.pdf`;

/** Both with `{page}` and `{name}` to be filled in. */
export interface TakeAlong {
  /** What is offered on the screen: of today's edition alone. */
  offers: string;
  /** What stands on paper alone; its picture comes only then. */
  paper: string;
}

/**
 * Writes what a guide says about taking it along. Without a script the button is not shown; the link
 * to the PDF is not shown until there is one.
 */
export function writeTakeAlong({language, origin, phone, kilobytes}: Given): TakeAlong {
  const say = words[language];
  const address = escapeHtml(`${origin.replace(/^https?:\/\//, '')}{page}/`);
  const offers = [
    `<div><h2>${say.title}</h2>`,
    `<p><button type="button" data-keep="" data-failed="${say.failed}">${say.keep}</button> `,
    `<span data-about>${say.about(kilobytes)}</span></p><p role="status"></p><ul></ul>`,
    `${OFFER_HIDDEN}<a href="${pdfAddress(language, '{name}')}">${say.pdf}</a></p></div>`,
  ];
  const paper = [
    `<p><img src="/img/qr{page}.svg" width="120" height="120" loading="lazy" alt="${say.qr}">`,
    `<span>${say.onSite}<br>${address}<br>${say.phone} <b>${phone}</b></span></p>`,
  ];
  return {offers: offers.join(''), paper: paper.join('')};
}
