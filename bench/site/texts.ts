import fs from 'node:fs';
import path from 'node:path';

import {globSync} from 'tinyglobby';

import type {Language} from '../../src/language/language';

/** One page of the site as plain Markdown, which any builder can take. */
export interface Text {
  readonly language: Language;
  /** `1.0` of a frozen edition; the one that is written has none. */
  readonly edition: string;
  /** Without language and edition: `elsom/top-up-ussd`; the first page has none. */
  readonly path: string;
  readonly title: string;
  /** Without its heading of the first level. */
  readonly body: string;
}

/** A link in angle brackets is HTML to some builders once its origin is gone. */
function linkWithin(markdown: string, origin: string): string {
  return markdown
    .replaceAll(new RegExp(`<${origin}([^>]*)>`, 'g'), '[$1]($1)')
    .replaceAll(`](${origin}`, '](');
}

function readText(site: string, file: string): Text {
  const [, ru, edition = '', name = ''] = /^(ru\/)?(?:(\d[\d.]*)\/)?(.+)\.md$/.exec(file)!;
  const markdown = fs.readFileSync(path.join(site, file), 'utf8');
  // The head of a page names its own address.
  const [origin = ''] = /(?<=: <)https?:\/\/[^/]+/.exec(markdown) ?? [];
  const [heading = '', ...rest] = linkWithin(markdown, origin).trim().split('\n');
  return {
    ...{language: ru ? 'ru' : 'ky', edition, path: name === 'index' ? '' : name},
    title: heading.replace(/^# /, '').replaceAll('\\', ''),
    body: rest.join('\n').trim(),
  };
}

/**
 * Reads the texts of a site that we have built, both languages and all editions.
 * @param site its folder, with the Markdown beside the pages
 */
export function readTexts(site: string): Text[] {
  const files = globSync('**/*.md', {cwd: site}).sort();
  if (files.length === 0) throw new Error(`${site} holds no Markdown: build the site first.`);
  return files.map((file) => readText(site, file));
}

/** The address of a page, the same on every site: `/ru/1.0/elsom/`. */
export function addressOf({language, edition, path: name}: Omit<Text, 'title' | 'body'>): string {
  const parts = [language === 'ru' ? 'ru' : '', edition, name].filter(Boolean);
  return `/${parts.map((part) => `${part}/`).join('')}`;
}
