import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {missingEntries} from '../../src/editions/changelog';
import {readChecklist} from '../../src/editions/checklist';
import {edit, KY_GUIDE, writeAgreedSite} from '../freshness/agreedSite';

const RU = 'i18n/ru/docusaurus-plugin-content-docs/current';
const changes = '---\ntitle: X\n---\n\n# X\n\n## 1.0 {/* #edition-1-0 */}\n\n- Y\n';
const FLOW = 'docs/elsom/top-up.flow.yaml';

let root = '';
beforeEach(() => {
  const files = {'docs/changes.mdx': changes, [`${RU}/changes.mdx`]: changes};
  root = writeAgreedSite({...files, 'editions.json': '{"current": "1.0"}'});
});
afterEach(() => fs.rmSync(root, {recursive: true}));

const read = (today?: Date) => readChecklist(root, '1.0', today);
const states = (today?: Date) => read(today).map(({state}) => state);
const good = ['done', 'done', 'done', 'done', 'done'];

describe('readChecklist', () => {
  it('asks about guides that nobody has checked in the real app', () => {
    expect(states()).toEqual([...good, 'ask']);
    expect(read().at(-1)?.told).toEqual(['elsom/top-up: never checked']);
  });

  it('asks no more once a person has, until that is a year ago', () => {
    edit(root, FLOW, 'steps:', 'checked: 2026-11-03\nsteps:');
    expect(states(new Date('2026-11-21'))).toEqual([...good, 'done']);
    expect(read(new Date('2028-01-01')).at(-1)?.told).toEqual(['elsom/top-up: 2026-11-03']);
  });

  it.each([
    ['a mistake', '**3** деп', '**4** деп', ['stop', 'done', 'force']],
    ['words to be written', 'SMS келет.', '<ToWrite />', ['done', 'stop', 'done']],
    ['a language that is behind', 'SMS келет.', 'SMS эртең келет.', ['done', 'done', 'force']],
  ])('finds %s', (_what, from, to, wanted) => {
    edit(root, KY_GUIDE, from, to);
    expect(states().slice(0, 3)).toEqual(wanted);
  });

  it('tells the addresses that will have to stand for good', () => {
    const known =
      'current:\n  index: []\n  changes: []\n  elsom/top-up: [dial, payments, account, amount]\n';
    fs.writeFileSync(path.join(root, 'published.yaml'), known);
    expect(read()[4]?.told).toEqual(['elsom/top-up#pin', 'elsom/top-up#done']);
  });
});

describe('the page of changes', () => {
  it('is enough with a heading and words for each edition in both languages', () => {
    expect(missingEntries(root, ['1.0'])).toEqual([]);
    // The edition that is written may still change.
    expect(missingEntries(root)).toEqual([]);
  });

  it.each([
    ['no page', () => fs.rmSync(path.join(root, 'docs/changes.mdx')), 'docs/changes.mdx', 1],
    ['no heading', () => edit(root, `${RU}/changes.mdx`, '-1-0', '-9-9'), `${RU}/changes.mdx`, 1],
    ['no words', () => edit(root, 'docs/changes.mdx', '- Y\n', ''), 'docs/changes.mdx', 7],
    [
      'words to come',
      () => edit(root, 'docs/changes.mdx', '- Y', '<ToWrite />'),
      'docs/changes.mdx',
      7,
    ],
  ])('is told where it has %s', (_what, spoil, file, line) => {
    spoil();
    const [finding, ...more] = missingEntries(root, ['1.0']);
    expect(finding).toMatchObject({file, line});
    expect(finding?.cure).toContain('"## … {/* #edition-1-0 */}"');
    expect(more).toEqual([]);
    expect(states()[3]).toBe('stop');
  });

  it('is asked for each frozen edition', () => {
    fs.writeFileSync(path.join(root, 'versions.json'), '["1.0", "0.9"]');
    const found = missingEntries(root).map(({expected}) => expected);
    expect(found).toEqual(Array(2).fill('what readers should know of edition 0.9'));
  });
});
