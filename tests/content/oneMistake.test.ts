import {describe, expect, it} from 'vitest';

import {readFacts} from '../../src/guides/checks/facts';
import type {Page} from '../../src/guides/page';
import {readPage} from '../../src/guides/readPage';
import {compareFacts, type PageFacts} from './guideFacts';
import {pages} from './pagesWithFacts';

/** The page with one piece of its source changed. */
function mutate({source, file, language}: Page, at: number, length: number, to: string): Page {
  const read = readPage(source.slice(0, at) + to + source.slice(at + length), file, language);
  if ('finding' in read) throw new Error(read.finding.found);
  return read.page;
}

/** Where each number, code and telephone stands, by its first digit. */
function digitsOf(page: Page, names: string[]): number[] {
  const lines = page.source.split('\n');
  const facts = page.sections.flatMap((section) => readFacts(page, section, names));
  return facts
    .filter(({kind}) => kind !== 'label')
    .map(({place}) => {
      const {line, column} = place();
      const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
      return start + page.source.slice(start).search(/\d/);
    });
}

/** The page without a word that stands in it, however often. */
function without({source, file, language}: Page, words: string): Page {
  const read = readPage(source.replaceAll(words, words.slice(0, -1)), file, language);
  if ('finding' in read) throw new Error(read.finding.found);
  return read.page;
}

/** The page with two neighbouring steps changed about. */
function swapSteps({source, file, language}: Page, [one, other]: string[]): Page {
  const ids = new RegExp(`#(${one}|${other}) `, 'g');
  const swapped = source.replace(ids, (_, id: string) => `#${id === one ? other : one} `);
  const read = readPage(swapped, file, language);
  if ('finding' in read) throw new Error(read.finding.found);
  return read.page;
}

describe('One mistake', () => {
  const tells = (page: Page, facts: PageFacts, names: string[]) =>
    compareFacts(page, facts, names).length > 0;

  it.each(pages)('in any digit of $file is seen', ({page, facts, names}) => {
    const unseen = digitsOf(page, names).filter((at) => {
      const digit = String((Number(page.source[at]) + 5) % 10);
      return !tells(mutate(page, at, 1, digit), facts, names);
    });
    expect(unseen.map((at) => page.source.slice(at - 20, at + 20))).toEqual([]);
  });

  it.each(pages)('in any label, name or address of $file is seen', ({page, facts, names}) => {
    const steps = facts.steps ?? [];
    const told = [
      ...steps.flatMap((step) => [...(step.labels ?? []), ...(step.names ?? [])]),
      ...facts.links,
    ];
    expect(told.filter((words) => !tells(without(page, words), facts, names))).toEqual([]);
  });

  it.each(pages)('in the order of the steps of $file is seen', ({page, facts, names}) => {
    const ids = (facts.steps ?? []).map(({id}) => id);
    const pairs = ids.slice(1).map((id, at) => [ids[at]!, id]);
    expect(pairs.filter((pair) => !tells(swapSteps(page, pair), facts, names))).toEqual([]);
  });
});
