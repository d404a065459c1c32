// @vitest-environment jsdom
import {runInNewContext} from 'node:vm';

import {describe, expect, it} from 'vitest';

import {readInline} from '../../../src/plugins/links/readInline';
import type {Waypost} from '../../../src/plugins/links/wayposts';
import {writeWaypost} from '../../../src/plugins/links/writeWaypost';

const post: Waypost = {
  path: 'go/elsom/top-up',
  editions: {current: '/elsom/top-up/', '1.0': '/1.0/elsom/top-up/'},
  moved: {call: '/elsom/top-up/#dial'},
  titles: {ky: 'Толуктоо <*900#>', ru: 'Пополнение'},
};

interface Reader {
  kept?: string;
  speaks?: string[];
  keepsNothing?: boolean;
}

const parse = (waypost: Waypost) =>
  new DOMParser().parseFromString(writeWaypost(waypost), 'text/html');

/** Opens a waypost and tells where it leads. */
function open(link: string, reader: Reader = {}, opened: Waypost = post): string {
  const document = parse(opened);
  const {search, hash} = new URL(link, 'https://tolom.example');
  let address = '';
  const localStorage = {
    getItem() {
      if (reader.keepsNothing) throw new Error('not allowed');
      return reader.kept ?? null;
    },
  };
  runInNewContext(readInline('goOn'), {
    ...{document, localStorage, URLSearchParams},
    navigator: {languages: reader.speaks ?? ['de']},
    location: {search, hash, replace: (to: string) => (address = to)},
  });
  return address;
}

describe('a short link', () => {
  it.each<[string, string, Reader, string]>([
    ['opens in Kyrgyz where nothing is known', '#pin', {}, '/elsom/top-up/#pin'],
    ['opens in the last choice', '#pin', {kept: 'ru', speaks: ['ky']}, '/ru/elsom/top-up/#pin'],
    ['opens in the browser’s language', '', {speaks: ['en', 'ru-RU', 'ky']}, '/ru/elsom/top-up/'],
    ['opens in the language it names', '?lang=ky', {kept: 'ru'}, '/elsom/top-up/'],
    ['ignores a language that is none of ours', '?lang=de', {kept: 'ru'}, '/ru/elsom/top-up/'],
    ['opens where nothing may be kept', '', {keepsNothing: true}, '/elsom/top-up/'],
    ['opens an old edition', '?edition=1.0#pin', {}, '/1.0/elsom/top-up/#pin'],
    [
      'opens an old edition in Russian',
      '?edition=1.0&lang=ru#call',
      {},
      '/ru/1.0/elsom/top-up/#call',
    ],
    ['opens today’s edition where the named one is none', '?edition=7', {}, '/elsom/top-up/'],
    ['follows a renamed step', '#call', {kept: 'ru'}, '/ru/elsom/top-up/#dial'],
    ['is not confused by a word of the language', '#constructor', {}, '/elsom/top-up/#constructor'],
  ])('%s', (_title, link, reader, address) => {
    expect(open(link, reader)).toBe(address);
  });

  it('keeps the language of an old address, whatever the reader chose', () => {
    expect(open('#pin', {kept: 'ru'}, {...post, language: 'ky'})).toBe('/elsom/top-up/#pin');
  });

  it('offers both languages as plain links, and hides from search engines', () => {
    const document = parse(post);
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.lang])).toEqual([
      ['/elsom/top-up/', 'ky'],
      ['/ru/elsom/top-up/', 'ru'],
    ]);
    expect(links[0]!.textContent).toBe('Кыргызча: Толуктоо <*900#>');
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});
