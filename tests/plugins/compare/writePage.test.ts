import fs from 'node:fs';

import {afterEach, describe, expect, it} from 'vitest';

import {writePage} from '../../../src/plugins/compare/writePage';
import {recordAgreement} from '../../../src/freshness/agree';
import {RU, smallSite, writeSite} from '../../guides/checks/smallSite';

const KY = 'docs/elsom/top-up.mdx';
const RUSSIAN = `${RU}/elsom/top-up.mdx`;
let root = '';
afterEach(() => fs.rmSync(root, {recursive: true}));

/** The section of a step, of a site in which a page or flow was changed after both languages agreed. */
function compare(id: string, file = KY, from = '', to = ''): string {
  root = writeSite(smallSite);
  recordAgreement(root, {});
  const text = fs.readFileSync(`${root}/${file}`, 'utf8');
  expect(text).toContain(from);
  fs.writeFileSync(`${root}/${file}`, text.replace(from, to));
  const page = writePage(root, 'elsom/top-up');
  return page.split('<section ').find((part) => part.startsWith(`id="${id}"`)) ?? page;
}

describe('The page that compares both languages', () => {
  it('shows a step in both, with what is done, and nothing marked where they agree', () => {
    const step = compare('payments');
    expect(step).toContain('class="same"');
    expect(step).toContain('<h2>Төлөмдөр</h2>');
    expect(step).toContain('<h2>Платежи</h2>');
    expect(step).toContain('{&quot;choose&quot;:3}');
    expect(step).not.toContain('<mark>');
  });

  it.each([
    ['a number', 'payments', RUSSIAN, 'Ответьте **3**', 'Ответьте **8**', '<mark>8</mark>'],
    ['a label', 'payments', KY, '«Платежи»', '«Оплатить»', '<mark>«Оплатить»</mark>'],
    ['a warning', 'amount', RUSSIAN, 'Введите сумму.', 'Введите сумму.\n\n> Ой.', '0 in Kyrgyz, 1'],
    ['words', 'amount', KY, 'Сумманы жазыңыз.', 'Сумманы териңиз.', 'the Kyrgyz changed since'],
    ['a step', 'amount', RUSSIAN, '### Сумма {/* #amount */}', '', 'only in Kyrgyz'],
  ])('marks %s that differs', (_what, id, file, from, to, told) => {
    const step = compare(id, file, from, to);
    expect(step).toContain('class="differs"');
    expect(step).toContain(told);
  });

  it('tells where a page cannot be read', () => {
    const page = compare('none', KY, '</Steps>', '</Step>');
    expect(page).toContain(`<b>${KY}:`);
    expect(page).toContain('a tag left open');
  });

  it('lists every page with how much differs in it', () => {
    const page = compare('none', RUSSIAN, 'Ответьте **3**', 'Ответьте **8**');
    expect(page).toMatch(
      /href="\?guide=elsom\/top-up" aria-current="page">elsom\/top-up <b>\d+<\/b>/,
    );
    expect(page).toContain('href="?guide=index"');
  });
});
