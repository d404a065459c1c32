import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {findWarnings, listWarnings} from '../../src/freshness/warnings';
import {checkContent} from '../../src/guides/checkContent';
import {formatFinding} from '../../src/guides/finding';
import {edit, KY_GUIDE, RECORD, RU_GUIDE, writeAgreedSite} from './agreedSite';

let root = '';
beforeEach(() => (root = writeAgreedSite()));
afterEach(() => fs.rmSync(root, {recursive: true}));

const tell = (today?: Date) => listWarnings(findWarnings(root, today)).map(formatFinding);
const [KY, RU] = ['SMS келет.', 'Придёт SMS.'];

describe('what is behind in one language', () => {
  it('is nothing while both stay as they were agreed on', () => {
    expect(tell()).toEqual([]);
  });

  it('is told at the Russian when the Kyrgyz changed, with the difference and the command', () => {
    edit(root, KY_GUIDE, KY, 'SMS эртең келет.');
    const [told, ...more] = tell();
    expect(told).toMatch(new RegExp(`^${RU_GUIDE}:34:1\n`));
    expect(told).toContain('the same as docs/elsom/top-up.mdx:34 says');
    expect(told).toContain('the Kyrgyz changed since: SMS SMS {+эртең +}келет.');
    expect(told).toContain('npm run translation:done -- elsom/top-up done');
    expect(more).toEqual([]);
  });

  it('is told at the Kyrgyz when the Russian changed', () => {
    edit(root, RU_GUIDE, RU, 'Завтра придёт SMS.');
    const [told, ...more] = tell();
    expect(told).toMatch(new RegExp(`^${KY_GUIDE}:34:1\n`));
    expect(told).toContain('the Russian changed since: SMS [-Придёт -]{+Завтра придёт +}SMS.');
    expect(more).toEqual([]);
  });

  it('is for a person to say when both changed', () => {
    edit(root, KY_GUIDE, KY, 'SMS эртең келет.');
    edit(root, RU_GUIDE, RU, 'Завтра придёт SMS.');
    expect(tell()).toEqual([expect.stringContaining('both changed since: ')]);
  });

  it('does not depend on how a paragraph is wrapped, nor on bold type', () => {
    edit(root, KY_GUIDE, KY, 'SMS\nкелет.');
    edit(root, RU_GUIDE, '**14 цифр**', '14 цифр');
    expect(tell()).toEqual([]);
  });

  it('is told of a section that nobody has compared', () => {
    const more = '\n## More {/* #more */}\n\nX\n';
    for (const file of [KY_GUIDE, RU_GUIDE]) fs.appendFileSync(path.join(root, file), more);
    expect(tell()).toEqual([expect.stringContaining('"more", of which nobody has said')]);
  });

  it('is told when there is no record at all', () => {
    fs.rmSync(path.join(root, RECORD));
    expect(tell()).toEqual([expect.stringContaining(`${RECORD}:1:1`)]);
  });

  it('is told where the record cannot be read', () => {
    fs.writeFileSync(path.join(root, RECORD), 'index: 5\n');
    expect(tell()).toEqual([expect.stringContaining(`${RECORD}:1:8`)]);
  });

  it('keeps no site from being built', () => {
    edit(root, KY_GUIDE, KY, 'SMS эртең келет.');
    expect(checkContent(root)).toEqual([]);
  });
});

describe('a place that is to be written', () => {
  it('is told with what its words have to tell, and is no mistake before', () => {
    edit(root, KY_GUIDE, '**14 сан** териңиз.', '<ToWrite />');
    const [told, ...more] = tell();
    expect(told).toMatch(new RegExp(`^${KY_GUIDE}:24:1\n`));
    expect(told).toContain('the words of "account", which tell 14');
    expect(more).toEqual([]);
    expect(checkContent(root)).toEqual([]);
  });

  it('is held to its flow as soon as it is written', () => {
    edit(root, KY_GUIDE, '**14 сан** териңиз.', 'Номерди жазыңыз.');
    expect(checkContent(root).map(formatFinding)).toContainEqual(
      expect.stringContaining('the step "account" to tell 14'),
    );
  });
});

describe('the day of the last check in the real app', () => {
  const FLOW = 'docs/elsom/top-up.flow.yaml';
  const check = (day: string) => edit(root, FLOW, 'steps:', `checked: ${day}\nsteps:`);

  it.each([
    ['2026-11-21', 0, 'is a year ago on the day'],
    ['2026-11-20', 1, 'is more than a year ago'],
  ])('%s is told %i times, because it %s', (day, times) => {
    check(day);
    const told = tell(new Date('2027-11-21'));
    expect(told).toHaveLength(times);
    expect(told.join()).toContain(times ? `${FLOW}:6:1` : '');
  });

  it.each([
    ['2999-01-01', 'which has not come yet'],
    ['21.11.2026', '"21.11.2026"'],
    ['2026-02-30', '"2026-02-30"'],
  ])('%s is refused', (day, found) => {
    check(day);
    const told = checkContent(root).map(formatFinding);
    expect(told[0]).toContain(`${FLOW}:6:10`);
    expect(told[0]).toContain(found);
  });
});
