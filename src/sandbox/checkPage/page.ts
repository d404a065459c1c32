import type {Language} from '../../language/language';
import {formWords} from '../../numbers/words/form';
import {writeForm} from './form';
import {html, Markup} from '../html';
import type {Look} from './look';
import type {Told} from './question';
import {pageWords} from './words';

/** The bar of the site; the logo and the icon come from the built site, where there is one. */
function writeBar(language: Language, {styleSheet}: Look): Markup {
  const isRussian = language === 'ru';
  const {home, other} = pageWords[language];
  const logo = html`<img class="navbar__logo" src="/img/logo.svg" alt="" width="32" height="32" />`;
  return html`<nav class="navbar" aria-label="${home}">
    <div class="navbar__inner">
      <a class="navbar__brand" href="${isRussian ? '/ru/' : '/'}">
        ${styleSheet && logo}<b class="navbar__title">Төлөм</b>
      </a>
      <a
        class="other"
        href="${isRussian ? '/check' : '/ru/check'}"
        lang="${isRussian ? 'ky' : 'ru'}"
        >${other}</a
      >
    </div>
  </nav>`;
}

/**
 * The whole page, without a script and without the number in its address or title.
 * @param mishap what went wrong with the sending, where the number itself was not read
 */
export function writePage(told: Told, language: Language, look: Look, mishap?: string): string {
  const {styleSheet, rules} = look;
  const page = html`<!doctype html>
    <html lang="${language}" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${formWords[language].title} | Төлөм</title>
        ${
          styleSheet &&
          html`<link rel="icon" href="/img/logo.svg" /><link
              rel="stylesheet"
              href="${styleSheet}"
            />`
        }
        ${new Markup(`<style>${rules}</style>`)}
      </head>
      <body>
        ${writeBar(language, look)}
        <main class="page">
          <h1 id="title">${formWords[language].title}</h1>
          ${mishap && html`<p class="stop">${mishap}</p>`} ${writeForm(told, language)}
        </main>
      </body>
    </html> `;
  return page.text;
}
