import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {parse} from 'yaml';

import {readFacts} from '../../src/guides/checks/facts';
import type {Flow} from '../../src/guides/flow';
import type {Page, Section} from '../../src/guides/page';
import type {Language} from '../../src/language/language';

type Words = Partial<Record<Language, string[]>>;

interface StepFacts extends Words {
  id: string;
  numbers?: string[];
  codes?: string[];
  labels?: string[];
  names?: string[];
}

/** What a page has to tell; see facts.yaml. */
export interface PageFacts {
  flow?: Omit<Flow, 'steps'>;
  phones: string[];
  links: string[];
  numbers: string[];
  codes: string[];
  words: Words;
  never?: Record<string, Words>;
  steps?: StepFacts[];
}

// Both test runners start in the project's top folder.
const FOLDER = 'tests/content';

/** Reads the facts an edition was written from: its own, where it was frozen with other ones. */
export function readPageFacts(edition: string): [string, PageFacts][] {
  const own = path.join(FOLDER, `facts-${edition}.yaml`);
  const file = existsSync(own) ? own : path.join(FOLDER, 'facts.yaml');
  const {guides} = parse(readFileSync(file, 'utf8')) as {guides: Record<string, PageFacts>};
  return Object.entries(guides);
}

const lacks = (found: string[], wanted: string[], of: string) =>
  wanted.filter((value) => !found.includes(value)).map((value) => `${of}: ${value} is missing`);

/** These and no others. */
const differs = (found: string[], wanted: string[], of: string) => [
  ...lacks(found, wanted, of),
  ...found.filter((value) => !wanted.includes(value)).map((value) => `${of}: ${value} is too much`),
];

const textOf = (sections: Section[]) =>
  sections.flatMap(({blocks}) => blocks.map(({text}) => text.toLowerCase())).join('\n');

const untold = (text: string, words: string[], of: string) =>
  words
    .filter((word) => !text.includes(word.toLowerCase()))
    .map((word) => `${of}: "${word}" is missing`);

function checkStep(page: Page, wanted: StepFacts, names: string[]): string[] {
  const section = page.sections.find(({heading}) => heading.id === wanted.id);
  if (!section) return [`${wanted.id}: the step is missing`];
  const facts = readFacts(page, section, names);
  const all = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({value}) => value);
  const words = [...(wanted.names ?? []), ...(wanted[page.language] ?? [])];
  return [
    ...differs(all('number'), wanted.numbers ?? [], wanted.id),
    ...differs(all('code'), wanted.codes ?? [], wanted.id),
    ...lacks(all('label'), wanted.labels ?? [], wanted.id),
    ...untold(textOf([section]), words, wanted.id),
  ];
}

function checkOrder({sections}: Page, steps: StepFacts[]): string[] {
  const wanted = steps.map(({id}) => id);
  const ids = sections.map(({heading}) => heading.id ?? '');
  const found = ids.filter((id) => wanted.includes(id));
  return found.join() === wanted.join() ? [] : [`the steps are ${found.join(', ')}`];
}

function checkNever({sections, language}: Page, never: Record<string, Words>): string[] {
  return Object.entries(never).flatMap(([id, words]) => {
    const text = textOf(sections.filter(({heading}) => heading.id === id));
    const said = (words[language] ?? []).filter((word) => text.includes(word.toLowerCase()));
    return said.map((word) => `${id}: "${word}" is more than is known`);
  });
}

/**
 * Compares a page with what it has to tell.
 * @param names names that hold digits and are no numbers
 * @returns what is missing or too much; nothing where the page tells all
 */
export function compareFacts(page: Page, wanted: PageFacts, names: string[]): string[] {
  const facts = page.sections.flatMap((section) => readFacts(page, section, names));
  const all = (kind: string) => facts.filter((fact) => fact.kind === kind).map(({value}) => value);
  const links = page.sections.flatMap((section) => section.links.map(({url}) => url));
  const outside = links.filter((url) => /^[a-z]+:/.test(url));
  return [
    ...differs(all('phone'), wanted.phones, 'page'),
    ...differs(all('number'), wanted.numbers, 'page'),
    ...differs(all('code'), wanted.codes, 'page'),
    ...differs(outside, wanted.links, 'page'),
    ...untold(textOf(page.sections), wanted.words[page.language] ?? [], 'page'),
    ...checkNever(page, wanted.never ?? {}),
    ...checkOrder(page, wanted.steps ?? []),
    ...(wanted.steps ?? []).flatMap((step) => checkStep(page, step, names)),
  ];
}
