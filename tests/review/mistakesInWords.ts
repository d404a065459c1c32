import {RU} from '../guides/checks/smallSite';
import type {Mistake} from './mistakesInFlows';

const KY = 'docs/elsom/top-up.mdx';
const RUSSIAN = `${RU}/elsom/top-up.mdx`;

export const inWords: Mistake[] = [
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

export const inPages: Mistake[] = [
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
