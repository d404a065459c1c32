import fs from 'node:fs';
import path from 'node:path';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {words} from '../../src/components/Practice/words';
import {offerWords} from '../../src/components/Practice/words/offer';
import {failures, failuresFor, type Failure} from '../../src/guides/failures';
import type {Section} from '../../src/guides/page';
import {readFlow} from '../../src/guides/readFlow';
import {readPage} from '../../src/guides/readPage';
import {formatSom} from '../../src/language/som';
import {languages, type Language} from '../../src/language/language';
import {problems} from '../../src/sandbox/problem';
import {scenarios} from '../../src/sandbox/scenarios';
import {someOf} from '../house/someOf';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const files: Record<Language, string> = {
  ky: 'docs/failures.mdx',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current/failures.mdx',
};

function readFailurePage(language: Language) {
  const result = readPage(read(files[language]), files[language], language);
  if (!('page' in result)) throw new Error(JSON.stringify(result.finding));
  return result.page;
}

/** The guides' own flows say what can be met in them. */
function canMeet(guide: string, failure: Failure): boolean {
  const file = `docs/${guide}.flow.yaml`;
  const result = readFlow(read(file), file);
  if (!('flow' in result)) throw new Error(`${file} cannot be read`);
  return result.flow.pays.some((paid) => failuresFor(paid, true).includes(failure));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const textOf = (section: Section | undefined) =>
  section?.blocks.map(({text}) => text).join(' ') ?? '';

describe.each(languages)('the page of failures in %s', (language) => {
  const {sections} = readFailurePage(language);
  const sectionOf = (id: string) => sections.find(({heading}) => heading.id === id);

  it('has a section for each failure and no other', () => {
    const ids = sections.filter(({heading}) => heading.depth === 3).map(({heading}) => heading.id);
    expect(ids).toEqual(failures.map(({id}) => id));
  });

  it.each(someOf(failures))('names $id as practice does, and leads to it', (failure) => {
    const section = sectionOf(failure.id);
    const name = words[language].failures[failure.id];
    expect(section?.heading.title).toBe(capital(name));
    const practise = section?.links.find(({url}) => url.endsWith(`.mdx#fail-${failure.id}`));
    expect(practise?.text).toBe(`${offerWords[language].practice}: ${name}`);
    expect(canMeet(practise!.url.split('.mdx')[0]!, failure)).toBe(true);
  });

  it.each([
    ['limit', scenarios.rules.walletLimit],
    ['amount-too-small', scenarios.rules.smallestAmount],
    ['amount-too-large', scenarios.rules.largestAmount],
  ])('tells the bound of %s as the sandbox has it', (id, tyiyn) => {
    const plain = textOf(sectionOf(id)).replace(/\s/g, ' ');
    expect(plain).toContain(formatSom(tyiyn).replace(/\s/g, ' '));
  });

  it('tells not to pay again where that would pay twice', () => {
    const warning = {ky: /кайра төлөбөңүз/i, ru: /не платите ещё раз/i}[language];
    for (const id of ['invoice-paid', 'answer-lost']) {
      expect(textOf(sectionOf(id)), id).toMatch(warning);
    }
  });
});

interface Scenario {
  id: string;
  code?: string;
}

describe('the scenarios of the sandbox', () => {
  const table = parse(read('src/sandbox/accounts.yaml')) as Record<string, Scenario[]>;
  const all = ['numbers', 'wallets', 'amounts'].flatMap((part) => table[part]!);

  it.each(someOf(all.filter(({code}) => code)))(
    'tell of $id by a failure that has help',
    ({code}) => {
      expect(problems).toHaveProperty(code!);
      expect(failures.map((failure) => failure.code)).toContain(code);
    },
  );

  it.each(someOf(failures.filter(({scenario}) => scenario)))('show the failure $id', (failure) => {
    const scenario = all.find(({id}) => id === failure.scenario);
    expect(scenario).toBeDefined();
    expect(scenario?.code).toBe(failure.code);
  });
});
