import type {Language} from '../../language/language';
import {readKept, type KeptGuide} from './kept';
import {words} from './words';

const language: Language = document.documentElement.lang === 'ru' ? 'ru' : 'ky';
export const said = words[language];

/** `21.11.2026`: the same in both languages, and browsers know no Kyrgyz names of months. */
function writeDay(time: number): string {
  const day = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`;
}

/** In megabytes, with the comma of both languages: `1,3 МБ`. */
function writeSize(bytes: number): string {
  const megabytes = Math.max(bytes / 1024 ** 2, 0.1);
  return `${megabytes.toFixed(1).replace('.', ',')} ${said.sizeUnit}`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

function drawGuide({guide, titles, day, bytes}: KeptGuide): HTMLLIElement {
  const line = element('li', {});
  const href = language === 'ru' ? `/ru${guide}` : guide;
  const remove = element('button', {type: 'button', textContent: said.remove});
  remove.dataset.drop = guide;
  remove.setAttribute('aria-label', `${said.remove}: ${titles[language]}`);
  const about = ` – ${said.kept(writeDay(day), writeSize(bytes))} `;
  line.append(element('a', {href, textContent: titles[language]}), about, remove);
  return line;
}

/** The address in Kyrgyz of the guide that is open: `/elsom/top-up-ussd/`. */
export function openGuide(): string {
  return location.pathname.replace(/^\/ru\//, '/').replace(/\/?$/, '/');
}

/** Gives a part of the page other words, or those that it was built with. */
function reword(part: HTMLElement | null, words: string | undefined): void {
  if (!part) return;
  part.dataset.built ??= part.textContent ?? '';
  part.textContent = words ?? part.dataset.built;
}

/** Shows on the page which guides are kept, since when and how much they take. */
export function showKept(): void {
  const guides = readKept();
  const isOpenKept = guides.some(({guide}) => guide === openGuide());
  for (const part of document.querySelectorAll('take-along')) {
    const list = part.querySelector('ul');
    list?.replaceChildren(...guides.map(drawGuide));
    reword(part.querySelector('[data-keep]'), isOpenKept ? said.again : undefined);
    reword(part.querySelector('[data-about]'), isOpenKept ? said.mayHaveChanged : undefined);
  }
}

/** Says that there is no network, and from which day the copy is; or takes that back. */
export function showNetwork(isThere: boolean): void {
  const kept = readKept().find(({guide}) => guide === openGuide());
  document.querySelector('[data-no-network]')?.remove();
  if (isThere || !kept) return;
  const notice = element('p', {});
  notice.dataset.noNetwork = '';
  notice.setAttribute('role', 'status');
  document.body.append(notice);
  // Screen readers announce what comes into such a place, not what it was born with.
  setTimeout(() => (notice.textContent = said.noNetwork(writeDay(kept.day))), 50);
}
