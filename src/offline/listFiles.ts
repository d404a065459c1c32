import path from 'node:path';

import type {Language} from '../language/language';
import {languagePart} from '../language/languagePart';
import type {BuiltGuide} from './builtGuide';
import {namedFiles} from './namedFiles';

/** Parts that pages share have short numbers; practice, search and the number check are such parts. */
const isShared = (name: string) => /^\d{1,5}$/.test(name);

function listParts(scripts: readonly string[], parts: readonly string[]): string[] {
  const isOwn = (name: string) => isShared(name) || parts.includes(name);
  return scripts.filter((file) => isOwn(path.basename(file).split('.')[0]!));
}

/** What a language's build has left. */
interface Built {
  language: Language;
  /** The guide's page as HTML. */
  html: string;
  /** Addresses of all scripts of the language. */
  scripts: readonly string[];
}

/**
 * Lists what a guide needs without a network, in one language.
 * @returns addresses: the page first, then all that it is made of
 */
export function listFiles({guide, parts}: BuiltGuide, {language, html, scripts}: Built): string[] {
  const root = languagePart(language);
  const page = root + guide;
  return [
    page,
    ...Object.values(namedFiles(html)).flat(),
    ...listParts(scripts, parts),
    `${root}/search/index.json`,
    `/img/qr${page.replace(/\/$/, '')}.svg`,
  ];
}
