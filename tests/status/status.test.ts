import fs from 'node:fs';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {readPage} from '../../src/guides/readPage';
import {formatStatus} from '../../src/status/print';
import {measureReading} from '../../src/status/reading';
import {readStatus} from '../../src/status/status';
import {edit, KY_GUIDE, RU_GUIDE, writeAgreedSite} from '../freshness/agreedSite';
import {smallSite} from '../guides/checks/smallSite';

let root = '';
beforeEach(() => {
  const frozen = Object.entries(smallSite).map(([file, text]) => [
    file.replace(/^docs/, 'versioned_docs/version-1.0').replace('/current/', '/version-1.0/'),
    text,
  ]);
  root = writeAgreedSite({'versions.json': '["1.0"]', ...Object.fromEntries(frozen)});
});
afterEach(() => fs.rmSync(root, {recursive: true}));

const counts = () =>
  readStatus(root).map(({edition, language, steps, fresh, stale, unknown, missing}) =>
    [edition, language, steps, fresh, stale, unknown, missing].join(' '),
  );

describe('readStatus', () => {
  it('counts the steps of each guide in each language of each edition', () => {
    expect(counts()).toEqual([
      ...['current ky 6 6 0 0 0', 'current ru 6 6 0 0 0'],
      // Nobody recorded anything when this edition was frozen.
      ...['1.0 ky 6 0 0 6 0', '1.0 ru 6 0 0 6 0'],
    ]);
  });

  it('counts what is behind, what nobody compared and what is to be written', () => {
    edit(root, KY_GUIDE, 'SMS келет.', 'SMS эртең келет.');
    edit(root, RU_GUIDE, 'Введите сумму.', '<ToWrite />');
    edit(root, KY_GUIDE, '{/* #pin */}', '{/* #pin2 */}');
    expect(counts().slice(0, 2)).toEqual(['current ky 6 4 0 1 1', 'current ru 6 3 1 1 1']);
  });

  it('tells the longest USSD screen, the address, and when a person checked the guide', () => {
    edit(root, 'docs/elsom/top-up.flow.yaml', 'steps:', 'checked: 2026-11-03\nsteps:');
    const [ky, ru, old] = readStatus(root);
    expect(ky).toMatchObject({checked: '2026-11-03', address: '/elsom/top-up/'});
    // Account and amount are shown back, 16 and 10 characters at the most, in two lines.
    expect(ky?.ussd).toEqual({length: 27, limit: 182});
    expect(ru?.address).toBe('/ru/elsom/top-up/');
    expect(old).toMatchObject({edition: '1.0', address: '/1.0/elsom/top-up/'});
    expect(old?.checked).toBeUndefined();
  });
});

describe('measureReading', () => {
  it('counts words and sentences below the headings', () => {
    const source =
      '---\ntitle: Т\n---\n\n# Много слов в заголовке\n\nНаберите **\\*900#**. Ответьте 3!\n\n- пин-код и ИНН\n- SMS\n';
    const read = readPage(source, 'a.mdx', 'ru');
    expect('page' in read && measureReading(read.page)).toEqual({words: 8, wordsPerSentence: 2});
  });

  it('is nothing for a page without words', () => {
    const read = readPage('# Т\n', 'a.mdx', 'ru');
    expect('page' in read && measureReading(read.page)).toEqual({words: 0, wordsPerSentence: 0});
  });
});

describe('npm run status', () => {
  it('writes a line a guide and language, in columns', () => {
    const [head, first] = formatStatus(readStatus(root)).split('\n');
    expect(head).toMatch(/^edition {2}guide {9}language {2}steps/);
    expect(first).toMatch(/^current {2}elsom\/top-up {2}ky {8}6 .* 27 of 182 .*not yet$/);
  });
});
