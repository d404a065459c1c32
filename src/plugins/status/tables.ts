import type {Table} from 'mdast';

import type {Language} from '../../language/language';
import type {GuideStatus} from '../../status/status';
import {plainTag} from '../mdx/plainTag';
import {strong, table, type Words} from '../mdx/nodes';
import {words} from './words';

type Cell = readonly Words[];

/** With a class of its own the table keeps its words whole and scrolls, where the theme's would break them. */
const wide = (...rows: (readonly Cell[])[]): Table => ({
  ...table(...rows),
  data: {hProperties: {className: ['status']}},
});

const heads = (...names: string[]): Cell[] => names.map((name) => [strong(name)]);

/**
 * A plain link: it leads into the language and edition of its row, whatever the reader's own are. Its
 * words are the guide's path, which writers know, and which keeps a row on one line.
 */
const linkTo = ({address, guide, language}: GuideStatus): Cell => [
  plainTag('a', {href: address, hreflang: language, translate: 'no'}, guide),
];

/** How the words of each guide stand, a row a language. */
export function wordsTable(status: readonly GuideStatus[], language: Language): Table {
  const told = words[language];
  const rows = status.map((one): Cell[] => [
    linkTo(one),
    [told.languages[one.language]],
    ...[one.steps, one.fresh, one.stale, one.unknown, one.missing].map((count) => [String(count)]),
    [one.reading ? String(one.reading.words) : '–'],
    [one.reading ? one.reading.wordsPerSentence.toFixed(1).replace('.', ',') : '–'],
  ]);
  const {guide, steps, fresh, stale, unknown, missing, wordsPerSentence} = told;
  const counted = heads(steps, fresh, stale, unknown, missing, told.words, wordsPerSentence);
  return wide([...heads(guide, told.language), ...counted], ...rows);
}

/** What is the same in both languages of a guide: its screens, and the day it was last checked. */
export function flowsTable(status: readonly GuideStatus[], language: Language): Table {
  const told = words[language];
  const rows = status
    .filter((one) => one.language === language)
    .map((one): Cell[] => [
      linkTo(one),
      [one.ussd ? told.ussdOf(one.ussd.length, one.ussd.limit) : told.noUssd],
      [one.checked ? told.day(one.checked) : told.unchecked],
    ]);
  return wide(heads(told.guide, told.ussd, told.checked), ...rows);
}
