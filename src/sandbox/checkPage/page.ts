import type {Language} from '../../language/language';
import {formWords} from '../../numbers/words/form';
import {writeForm} from './form';
import {html, Markup} from './html';
import type {Look} from './look';
import type {Told} from './question';
import {pageWords} from './words';

/**
 * The whole page, without a script and without the number in its address or title.
 * @param mishap what went wrong with the sending, where the number itself was not read
 */
export function writePage(told: Told, language: Language, look: Look, mishap?: string): string {
  const {styleSheet, rules} = look;
  const home = language === 'ru' ? '/ru/' : '/';
  const page = html`<!doctype html>
    <html lang="${language}" data-theme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${formWords[language].title} | Төлөм</title>
        ${styleSheet && html`<link rel="stylesheet" href="${styleSheet}" />`}
        ${new Markup(`<style>${rules}</style>`)}
      </head>
      <body>
        <nav class="navbar" aria-label="${pageWords[language].home}">
          <div class="navbar__inner">
            <a class="navbar__brand" href="${home}"><b class="navbar__title">Төлөм</b></a>
          </div>
        </nav>
        <main class="page">
          <h1 id="title">${formWords[language].title}</h1>
          ${mishap && html`<p class="stop">${mishap}</p>`} ${writeForm(told, language)}
        </main>
      </body>
    </html> `;
  return page.text;
}
