import fs from 'node:fs';
import path from 'node:path';

import {afterEach, describe, expect, it} from 'vitest';

import {recordAgreement} from '../../src/freshness/agree';
import {readFindings} from '../../src/review/readFindings';
import {RU, smallSite, writeSite} from '../guides/checks/smallSite';

const KY = 'docs/elsom/top-up.mdx';
const RUSSIAN = `${RU}/elsom/top-up.mdx`;
const FLOW = 'docs/elsom/top-up.flow.yaml';

/**
 * What is planted, in which file, what it was and is, where it is told ("" for the other language), and a
 * piece of the cure.
 */
type Mistake = [what: string, file: string, from: string, to: string, at: string, cure: string];

const inFlows: Mistake[] = [
  ['a name misspelled', FLOW, 'channel: ussd', 'chanel: ussd', 'chanel', 'correct the spelling'],
  ['a name left out', FLOW, 'internet: false\n', '', 'provider', 'add "internet"'],
  [
    'a kind of screen that there is not',
    FLOW,
    'kind: dialler',
    'kind: dialer',
    'dialer',
    'correct "kind"',
  ],
  ['a quote left open', FLOW, "'*900#'", "'*900#", "'*900#", 'look at the indents, quotes'],
  ['a number that is not on the menu', FLOW, 'choose: 3', 'choose: 4', 'choose: 4', 'into "menu"'],
  [
    'a field that nobody asks for',
    FLOW,
    'enter: amount',
    'enter: name',
    'enter: name',
    'let the screen ask',
  ],
  ['an id twice', FLOW, 'id: amount', 'id: account', 'id: account', 'another id'],
  ['a capital letter in an id', FLOW, 'id: dial', 'id: Dial', 'Dial', 'correct "id"'],
  ['no action that pays', FLOW, ', pays: true', '', 'id: dial', 'write "pays: true"'],
  [
    'a provider that there is not',
    FLOW,
    'provider: elsom',
    'provider: elsm',
    'provider: elsm',
    'add the provider there',
  ],
  [
    'a day that has not come',
    FLOW,
    'internet: false',
    'internet: false\nchecked: 2999-01-01',
    'checked',
    'day',
  ],
];

const inSteps: Mistake[] = [
  [
    'a step left out',
    KY,
    '### Сумма {/* #amount */}',
    '',
    '<Steps>',
    'write the step under a heading',
  ],
  [
    'a step too many',
    RUSSIAN,
    '</Steps>',
    '### Ещё {/* #more */}\n\n</Steps>',
    '### Ещё',
    'add the step to the flow',
  ],
  [
    'a step without id',
    KY,
    'Сумма {/* #amount */}',
    'Сумма',
    '### Сумма',
    'add the id of this step',
  ],
  ['a tag left open', KY, '</Steps>', '</Step>', '</Step>', 'a tag left open'],
  ['a brace in the text', RUSSIAN, 'Придёт SMS.', 'Придёт {SMS.', 'Придёт', 'meant as text'],
  [
    'a tag that there is not',
    KY,
    'SMS келет.',
    '<NumberChek />',
    '<NumberChek />',
    'correct its name',
  ],
  [
    'a code of another number',
    RUSSIAN,
    'Наберите **\\*900#**',
    'Наберите **\\*90#**',
    '\\*90#',
    'the same code in both',
  ],
  ['a heading without id', KY, '## Жардам {/* #help */}', '## Жардам', '## Жардам', 'id'],
];

const inWords: Mistake[] = [
  [
    'another number in one language',
    RUSSIAN,
    'В ИНН **14 цифр**',
    'В ИНН **16 цифр**',
    'В ИНН',
    'the same number in both',
  ],
  [
    'a label that no screen shows',
    KY,
    '«Платежи»',
    '«Платеж»',
    '«Платеж»',
    'add a provider’s new label',
  ],
  ['a label left open', RUSSIAN, '«Платежи»', '«Платежи', '«Платежи', 'close the label'],
  [
    'a telephone of nobody',
    RUSSIAN,
    '[0312 960 888](tel:0312960888)',
    '[0312 960 889](tel:0312960889)',
    '0312 960 889',
    'correct the number',
  ],
  ['a link to a page that there is not', KY, 'index.mdx#ways', 'indx.mdx#ways', 'indx', 'correct'],
  [
    'a link to a heading that there is not',
    RUSSIAN,
    'index.mdx#ways',
    'index.mdx#way',
    'index.mdx#way',
    'correct the link',
  ],
  ['a link out of the edition', KY, 'index.mdx#ways', '/#ways', '/#ways', '.mdx file'],
  ['a word that misleads', RUSSIAN, 'Придёт SMS', 'Придёт ПИН', 'ПИН', 'write "ИНН"'],
  ['a small letter for a polite one', RUSSIAN, 'Придёт SMS', 'К вы SMS', 'К вы', 'write "Вы"'],
  ['a letter lost', KY, 'SMS келет', 'Толомдор келет', 'Толомдор', 'write "төлөмдөр"'],
  ['vowels that do not stand together', KY, 'SMS келет', 'Чөнтокко келет', 'Чөнтокко', 'look at'],
  ['ң lost from a polite ending', KY, 'Сумманы жазыңыз', 'Сумманы салыныз', 'салыныз', 'with "ң"'],
  ['a Latin letter', RUSSIAN, 'Придёт SMS', 'Придёт cом', 'cом', 'anew'],
  ['a word that there is not', RUSSIAN, 'Введите сумму', 'Введте сумму', 'Введте', 'Введите'],
  ['ё left out', RUSSIAN, 'Придёт SMS', 'Придёт. Придет SMS', 'Придет SMS', 'write "придёт"'],
];

const inPages: Mistake[] = [
  [
    'a name at the top misspelled',
    KY,
    'sidebar_position',
    'sidebar_positon',
    'sidebar_positon',
    'correct the spelling',
  ],
  [
    'a title that YAML reads otherwise',
    RUSSIAN,
    'title: Пополнение',
    'title: *900#',
    'title',
    "between '…'",
  ],
  [
    'words still to be written',
    KY,
    'SMS келет.',
    '<ToWrite />',
    '<ToWrite />',
    'write them in its place',
  ],
  [
    'words changed in one language',
    KY,
    'SMS келет.',
    'SMS кечирээк келет.',
    '',
    'translation:done',
  ],
  [
    'a broken list of words',
    'docs/words.yaml',
    'write:',
    'writes:',
    'writes',
    'correct the spelling',
  ],
  [
    'a broken list of providers',
    'docs/providers.yaml',
    'kind: wallet',
    'kind: purse',
    'purse',
    'correct "kind"',
  ],
  ['a broken list of exceptions', 'docs/spelling.yaml', 'ru:', 'rus:', 'rus', 'take out "rus"'],
];

let root = '';
afterEach(() => fs.rmSync(root, {recursive: true}));

/** Plants one mistake in a site that is right in every respect, and reads what a writer is told. */
function plant(file: string, from: string, to: string): string {
  root = writeSite(smallSite);
  recordAgreement(root, {});
  const whole = path.join(root, file);
  const before = fs.readFileSync(whole, 'utf8');
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  fs.writeFileSync(whole, after);
  return after;
}

describe("A writer's mistake", () => {
  it.each([...inFlows, ...inSteps, ...inWords, ...inPages])(
    'is told at its line with its cure: %s (%s)',
    (_what, file, from, to, at, cure) => {
      const text = plant(file, from, to);
      const line = text.slice(0, text.lastIndexOf(at)).split('\n').length;
      const {mistakes, warnings} = readFindings(root);
      const told = [...mistakes, ...warnings];
      const found = told.filter((one) => at === '' || (one.file === file && one.line === line));
      expect(found.map((one) => one.cure).join('\n'), JSON.stringify(told, null, 1)).toContain(
        cure,
      );
      expect(found.every((one) => one.column > 0 && one.expected !== '' && one.found !== '')).toBe(
        true,
      );
    },
  );
});
