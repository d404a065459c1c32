import {RU} from '../guides/checks/smallSite';

const KY = 'docs/elsom/top-up.mdx';
const RUSSIAN = `${RU}/elsom/top-up.mdx`;
const FLOW = 'docs/elsom/top-up.flow.yaml';

/**
 * What is planted, in which file, what it was and is, where it is told ("" for the other language), and a
 * piece of the cure.
 */
export type Mistake = [
  what: string,
  file: string,
  from: string,
  to: string,
  at: string,
  cure: string,
];

export const inFlows: Mistake[] = [
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

export const inSteps: Mistake[] = [
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
