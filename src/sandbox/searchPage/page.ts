import type {Language} from '../../language/language';
import {languagePart} from '../../language/languagePart';
import type {Found} from '../../search/engine';
import {markWords} from '../../search/marks';
import {searchLinks, searchWords} from '../../search/words';
import {html, type Markup} from '../html';

/** What the page tells. Without `found` there is no search to be had. */
export interface Told {
  question: string;
  hadNumber: boolean;
  found: Found[] | undefined;
}

function mark(text: string, terms: Found['terms']): Markup[] {
  return markWords(text, terms).map(({text: piece, hit}) =>
    hit ? html`<mark>${piece}</mark>` : html`${piece}`,
  );
}

function writeAnswer({address, title, context, terms}: Found, language: Language): Markup {
  return html`<li>
    <a href="${languagePart(language)}${address}">${mark(title, terms)}</a>
    ${context && html`<br /><small>${mark(context, terms)}</small>`}
  </li>`;
}

function writeLinked([before, link, after]: readonly string[], address: string): Markup {
  return html`<p>${before}<a href="${address}">${link}</a>${after}</p>`;
}

function writeOutcome({question, hadNumber, found}: Told, language: Language): Markup | false {
  const {failed, nothing, choose, call, number} = searchWords[language];
  if (!found) return html`<p>${failed}</p>`;
  const toCheck = hadNumber && writeLinked(number, languagePart(language) + searchLinks.number);
  if (found.length > 0) {
    return html`${toCheck}
      <ol>
        ${found.map((one) => writeAnswer(one, language))}
      </ol>`;
  }
  const isEmpty = question.trim() === '';
  if (isEmpty) return toCheck;
  return html`${toCheck}
    <p>${nothing}</p>
    ${writeLinked(choose, languagePart(language) + searchLinks.choose)}
    ${writeLinked(call, searchLinks.call)}`;
}

/**
 * The page of answers for a browser without scripts.
 * @param styleSheet address of the site's own style sheet, where there is one
 */
export function writePage(told: Told, language: Language, styleSheet: string | undefined): string {
  const {title, label, button} = searchWords[language];
  const page = html`<!doctype html>
    <html lang="${language}" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} | Төлөм</title>
        ${styleSheet && html`<link rel="stylesheet" href="${styleSheet}" />`}
      </head>
      <body>
        <nav class="navbar">
          <a class="navbar__brand" href="${languagePart(language)}/"
            ><b class="navbar__title">Төлөм</b></a
          >
        </nav>
        <main class="container margin-vert--lg">
          <h1>${title}</h1>
          <form role="search" method="post">
            <p>
              <input type="search" name="q" aria-label="${label}" value="${told.question}" />
              <button class="button button--primary">${button}</button>
            </p>
          </form>
          ${writeOutcome(told, language)}
        </main>
      </body>
    </html> `;
  return page.text;
}
