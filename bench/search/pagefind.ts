import http from 'node:http';
import type {AddressInfo} from 'node:net';

import {chromium, type Page} from '@playwright/test';

import {findBrowser} from '../../src/browser/findBrowser';
import {escapeHtml} from '../../src/language/escapeHtml';
import type {Language} from '../../src/language/language';
import type {Draft} from '../../src/search/documents';
import type {Documents, SearchEngine} from './engine';
import {zip} from './ours';

type Files = Map<string, Uint8Array>;

/** A document as a page of its own: so each step can be found, and its heading counts as one. */
function writePage({title, context, labels, text}: Draft, language: Language): string {
  const [head, before, screen, body] = [title, context, labels, text].map(escapeHtml);
  return `<html lang="${language}"><body><h1>${head}</h1><h2>${before}</h2><p>${screen}</p><p>${body}</p></body></html>`;
}

async function makeFiles(drafts: readonly Draft[], language: Language): Promise<Files> {
  const {createIndex} = await import('pagefind');
  const {index} = await createIndex();
  for (const draft of drafts) {
    // An address before "#" is a page to Pagefind: the part is made a page too.
    const url = encodeURI(draft.address.replace('#', 'part-'));
    await index.addHTMLFile({url, content: writePage(draft, language)});
  }
  const {files} = await index.getFiles();
  return new Map(files.map(({path, content}) => [`/${language}/${path}`, content]));
}

const types: Record<string, string> = {js: 'text/javascript', json: 'application/json'};

async function serve(files: Files): Promise<http.Server> {
  const server = http.createServer(({url = '/'}, response) => {
    const path = url.split('?')[0]!;
    const content = files.get(path);
    const type = types[path.split('.').at(-1)!] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : path === '/' ? 200 : 404, {
      'content-type': path === '/' ? 'text/html' : type,
    });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Pagefind runs in a browser alone; its answers are read there. */
async function ask(page: Page, question: string, language: Language): Promise<string[]> {
  const urls = await page.evaluate(
    async ([script, words]) => {
      const pagefind = await import(script!);
      const {results} = await pagefind.search(words);
      const first = results.slice(0, 3) as {data: () => Promise<{raw_url?: string; url: string}>}[];
      return Promise.all(
        first.map(async (one) => one.data().then(({raw_url, url}) => raw_url ?? url)),
      );
    },
    [`/${language}/pagefind.js`, question],
  );
  return urls.map((url) => decodeURI(url).replace('part-', '#'));
}

/** What a reader is sent before an answer: the code, the dictionary, and the index of the language. */
function weigh(files: Files, language: Language): number {
  const needed = [...files].filter(
    ([path]) =>
      path.startsWith(`/${language}/`) &&
      /pagefind\.js$|entry\.json$|wasm\.\w+\.pagefind$|\.pf_(meta|index)$/.test(path),
  );
  // Pagefind's own files are compressed already.
  const unknown = needed.filter(([path]) => !path.includes('unknown') || language === 'ky');
  return unknown.reduce((sum, [, content]) => sum + Math.min(zip(content), content.length), 0);
}

/** Pagefind, over the same documents. */
export async function makePagefind(documents: Documents): Promise<SearchEngine> {
  const files: Files = new Map([
    ...(await makeFiles(documents.ky, 'ky')),
    ...(await makeFiles(documents.ru, 'ru')),
  ]);
  const {close} = await import('pagefind');
  await close();
  const server = await serve(files);
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    name: 'Pagefind',
    bytes: {ky: weigh(files, 'ky'), ru: weigh(files, 'ru')},
    find: (question, language) => ask(page, question, language),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
