import fs from 'node:fs';

import {afterEach, describe, expect, it} from 'vitest';

import {formatFinding} from '../../src/guides/finding';
import {loadDictionary} from '../../src/spelling/dictionary';
import {checkSpelling} from '../../src/spelling/checkSpelling';
import {smallSite, RU, writeSite} from '../guides/checks/smallSite';

const KY = 'docs/elsom/top-up.mdx';
const RUSSIAN = `${RU}/elsom/top-up.mdx`;
let root = '';
afterEach(() => fs.rmSync(root, {recursive: true}));

/** Adds sentences before the last line of pages of the small site, and tells what is found. */
function check(more: Record<string, string>, exceptions?: string): string[] {
  const pages = Object.entries(more).map(([file, text]) => [file, `${smallSite[file]}\n${text}\n`]);
  const list = exceptions ? {'docs/spelling.yaml': exceptions} : {};
  root = writeSite({...smallSite, ...Object.fromEntries(pages), ...list});
  const unknown = (words: ReadonlySet<string>) =>
    new Map([...words].filter((word) => word === 'балнс').map((word) => [word, ['баланс']]));
  return checkSpelling(root, unknown).map(formatFinding);
}

const lastLine = (file: string) => smallSite[file]!.split('\n').length + 1;

describe('The check of spelling', () => {
  it('is silent on good words', () => {
    expect(check({[KY]: 'Бөлүмдү ачыңыз.'})).toEqual([]);
  });

  it('tells of a lost letter by place, with the word as it is written elsewhere', () => {
    const [told] = check({[KY]: 'Бөлүм. Болум.'});
    expect(told).toMatch(new RegExp(`^${KY}:${lastLine(KY)}:8\n`));
    expect(told).toContain('expected: "бөлүм", as it is written elsewhere');
    expect(told).toContain('add a line "- болум" under "ky:" in docs/spelling.yaml');
  });

  it('tells of a word that the Russian dictionary does not know', () => {
    const [told] = check({[RUSSIAN]: 'Ваш балнс.'});
    expect(told).toMatch(new RegExp(`^${RUSSIAN}:${lastLine(RUSSIAN)}:5\n`));
    expect(told).toContain('perhaps "баланс"');
  });

  it('leaves labels, addresses and other languages alone', () => {
    const spared = '«Балнс» балнс.kg <span lang="ky">балнс</span>';
    expect(check({[RUSSIAN]: spared})).toEqual([]);
  });

  it('believes a line of exceptions, a star in it too', () => {
    const list = 'ky: [болум*]\nru: [балнс]\n';
    expect(check({[KY]: 'Бөлүм. Болумдор.', [RUSSIAN]: 'Балнс.'}, list)).toEqual([]);
  });

  it('tells what is wrong with the list of exceptions itself', () => {
    expect(check({}, 'ky: []\nrus: []\n')[0]).toContain('docs/spelling.yaml:1:1');
  });
});

describe('The Russian dictionary', () => {
  it('knows words in all their forms, loaded for these alone', () => {
    root = writeSite({});
    const {correct, suggest} = loadDictionary(['платёж', 'счетами', 'пополнте']);
    expect(['платёж', 'счетами', 'пополнте'].map(correct)).toEqual([true, true, false]);
    expect(suggest('пополнте')).toContain('пополните');
  });
});
