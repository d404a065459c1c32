import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {recordAgreement} from '../../src/freshness/agree';
import {findWarnings} from '../../src/freshness/warnings';
import {edit, KY_GUIDE, RECORD, RU_GUIDE, writeAgreedSite} from './agreedSite';

let root = '';
beforeEach(() => (root = writeAgreedSite()));
afterEach(() => fs.rmSync(root, {recursive: true}));

const read = () => fs.readFileSync(path.join(root, RECORD), 'utf8');
const stale = () => findWarnings(root).stale.length;
const GUIDE = 'elsom/top-up';

describe('recordAgreement', () => {
  it('records one step and leaves the others as they were', () => {
    edit(root, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    edit(root, KY_GUIDE, 'Сумманы жазыңыз.', 'Сумманы бүгүн жазыңыз.');
    expect(stale()).toBe(2);
    expect(recordAgreement(root, {page: GUIDE, id: 'done'})).toBe(1);
    expect(findWarnings(root).stale).toEqual([
      expect.objectContaining({found: expect.stringContaining('бүгүн')}),
    ]);
    expect(recordAgreement(root, {page: GUIDE})).toBe(1);
    expect(stale()).toBe(0);
  });

  it('records all, and writes nothing new when it is run again', () => {
    edit(root, RU_GUIDE, 'Придёт SMS.', 'Завтра придёт SMS.');
    expect(recordAgreement(root, {})).toBe(1);
    const before = read();
    expect(recordAgreement(root, {})).toBe(0);
    expect(read()).toBe(before);
  });

  it('forgets a section that is gone from both languages', () => {
    for (const [file, heading] of [
      [KY_GUIDE, '## Жардам {/* #help */}\n'],
      [RU_GUIDE, '## Помощь {/* #help */}\n'],
    ] as const) {
      edit(root, file, heading, '');
    }
    recordAgreement(root, {});
    expect(Object.keys((parse(read()) as Record<string, object>)[GUIDE]!)).not.toContain('help');
  });

  it('keeps the words that agreed, with the hash they are known by', () => {
    const record = parse(read()) as Record<string, Record<string, unknown>>;
    expect(record[GUIDE]?.done).toEqual({
      ky: {hash: expect.stringMatching(/^[0-9a-f]{12}$/), words: 'SMS\nSMS келет.'},
      ru: {hash: expect.stringMatching(/^[0-9a-f]{12}$/), words: 'SMS\nПридёт SMS.'},
    });
  });

  it.each([
    [{page: 'elsom/nope'}, 'There is no page docs/elsom/nope.mdx'],
    [{page: GUIDE, id: 'nope'}, 'elsom/top-up has no "nope" in both languages, only: _top, steps'],
  ])('refuses %o', (wanted, why) => {
    const before = read();
    expect(() => recordAgreement(root, wanted)).toThrow(why);
    expect(read()).toBe(before);
  });

  it('refuses a step that is still to be written', () => {
    edit(root, KY_GUIDE, 'SMS келет.', '<ToWrite />');
    expect(() => recordAgreement(root, {page: GUIDE, id: 'done'})).toThrow('still to be written');
  });
});
