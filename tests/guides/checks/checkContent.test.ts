import {describe, expect, it} from 'vitest';

import {RU, smallSite} from './smallSite';
import {tellMistakes, type Change} from './tellMistakes';

const KY_GUIDE = 'docs/elsom/top-up.mdx';
const RU_GUIDE = `${RU}/elsom/top-up.mdx`;
const FLOW = 'docs/elsom/top-up.flow.yaml';

/** Where a piece of a file stands, counted from 1. */
function placeOf(file: string, piece: string): string {
  const before = smallSite[file]!.split(piece)[0]!.split('\n');
  return `${file}:${before.length}:${before.at(-1)!.length + 1}`;
}

/** A mistake, the finding's first line, and words of what was found and of the cure. */
type Mistake = [what: string, Record<string, Change>, place: string, found: string, cure: string];

const pages: Mistake[] = [
  [
    'a page that is not translated',
    {[`${RU}/index.mdx`]: null},
    'docs/index.mdx:1:1',
    'no such file',
    'translate the page',
  ],
  [
    'a page that exists only in a translation',
    {[`${RU}/elsom/web.mdx`]: '# Сайт\n'},
    `${RU}/elsom/web.mdx:1:1`,
    'never shown',
    'write the Kyrgyz page',
  ],
  [
    'a page at another address in the translation',
    {[RU_GUIDE]: ['sidebar_position: 1', 'slug: /a']},
    `${RU_GUIDE}:3:1`,
    'slug: /a',
    'the same in both languages',
  ],
  [
    'a page that cannot be read',
    {[KY_GUIDE]: ['SMS келет.', 'SMS {келет.']},
    `${KY_GUIDE}:`,
    'closing brace',
    'write \\{',
  ],
  [
    'a flow without words',
    {'docs/elsom/web.flow.yaml': smallSite[FLOW]!},
    'docs/elsom/web.flow.yaml:1:1',
    'no such file',
    'write the page',
  ],
  [
    'words without a flow',
    {[FLOW]: null},
    placeOf(KY_GUIDE, '<Steps>'),
    'no such file',
    'write the flow file',
  ],
  [
    'a provider nobody knows',
    {[FLOW]: ['provider: elsom', 'provider: elsim']},
    `${FLOW}:1:1`,
    '"elsim"',
    'add the provider',
  ],
];

const steps: Mistake[] = [
  [
    'a step left out in one language',
    {[RU_GUIDE]: ['### Сумма {/* #amount */}', '']},
    placeOf(RU_GUIDE, '<Steps>'),
    'no heading with this id',
    'write the step',
  ],
  [
    'a step the flow does not have',
    {[KY_GUIDE]: ['</Steps>', '### Дагы {/* #more */}\n\n</Steps>']},
    placeOf(KY_GUIDE, '</Steps>'),
    '"more"',
    'add the step to the flow',
  ],
  [
    'steps in another order',
    {[FLOW]: ['  - id: dial', '  - id: pay-in\n    screen: {kind: dialler}\n  - id: dial']},
    placeOf(KY_GUIDE, '<Steps>'),
    'no heading with this id',
    'write the step',
  ],
  [
    'a second <Steps>',
    {[KY_GUIDE]: ['</Steps>', '</Steps>\n\n<Steps>\n</Steps>']},
    `${KY_GUIDE}:40:1`,
    '2 of them',
    'between one <Steps>',
  ],
];

const headings: Mistake[] = [
  [
    'a heading without id',
    {[KY_GUIDE]: ['## Жардам {/* #help */}', '## Жардам']},
    placeOf(KY_GUIDE, '## Жардам'),
    '"Жардам" without one',
    'add an id',
  ],
  [
    'an id in other letters',
    {[KY_GUIDE]: ['#help', '#жардам']},
    placeOf(KY_GUIDE, '## Жардам'),
    '"жардам"',
    'write the id so',
  ],
  [
    'an id twice on a page',
    {[KY_GUIDE]: ['#help', '#steps']},
    placeOf(KY_GUIDE, '## Жардам'),
    'a second time',
    'another id',
  ],
  [
    'an id that differs between the languages',
    {[RU_GUIDE]: ['#help', '#ask']},
    placeOf(RU_GUIDE, '## Помощь'),
    '"ask", which is not there',
    'the same ids',
  ],
  [
    'headings in another order',
    {
      'docs/index.mdx': ['## Ways', '## A {/* #a */}\n\n## Ways'],
      [`${RU}/index.mdx`]: ['#dial)\n', '#dial)\n\n## A {/* #a */}\n'],
    },
    `${RU}/index.mdx:7:1`,
    '"ways" (level 2)',
    'one order',
  ],
];

const facts: Mistake[] = [
  [
    'a number that differs',
    {[RU_GUIDE]: ['ИНН **14 цифр**', 'ИНН **16 цифр**']},
    placeOf(RU_GUIDE, '14 цифр'),
    '"16"',
    'the same number in both languages',
  ],
  [
    'a number in one language alone',
    {[KY_GUIDE]: ['SMS келет.', 'SMS 5 мүнөттө келет.']},
    placeOf(RU_GUIDE, '### SMS'),
    'nothing of it',
    'the same number in both languages',
  ],
  [
    'a number in the translation alone',
    {[RU_GUIDE]: ['Придёт SMS', 'Через 5 минут придёт SMS']},
    placeOf(RU_GUIDE, 'Придёт SMS').replace(/\d+$/, '7'),
    '"5"',
    'the same number in both languages',
  ],
  [
    'a code that differs',
    {[RU_GUIDE]: ['**\\*900#**', '**\\*909#**']},
    placeOf(RU_GUIDE, '**\\*900#'),
    '"*909#"',
    'the same code in both languages',
  ],
  [
    'a phone number that differs',
    {[RU_GUIDE]: ['[0312 960 888]', '[0312 960 880]']},
    placeOf(RU_GUIDE, '0312 960'),
    '0312 960 880',
    'correct the number',
  ],
  [
    'a link that differs',
    {[RU_GUIDE]: ['https://elsom.kg', 'https://elsom.kz']},
    placeOf(RU_GUIDE, '[elsom.kg]'),
    '"https://elsom.kz"',
    'the same link in both languages',
  ],
  [
    'a label that differs',
    {[RU_GUIDE]: ['«Платежи»', '«Оплатить»']},
    placeOf(RU_GUIDE, '«Платежи»'),
    '«Оплатить»',
    'the same label in both languages',
  ],
];

const againstFlow: Mistake[] = [
  [
    'a menu number the flow does not reply',
    {[KY_GUIDE]: ['**3** деп', '**4** деп'], [RU_GUIDE]: ['**3**', '**4**']},
    placeOf(KY_GUIDE, '### Төлөмдөр'),
    'nothing of it',
    'correct the flow',
  ],
  [
    'a code the flow does not dial',
    {[FLOW]: ['*900#', '*909#']},
    placeOf(KY_GUIDE, '### \\*900#'),
    'nothing of it',
    'correct the flow',
  ],
  [
    'another count of digits than the number has',
    {[KY_GUIDE]: ['**14 сан** териңиз', '**16 сан** териңиз']},
    placeOf(KY_GUIDE, '### ИНН'),
    'nothing of it',
    'write it into the step',
  ],
  [
    'a label the flow does not draw',
    {[FLOW]: ["{3: 'Платежи'}", "{3: 'Счета'}"]},
    placeOf(KY_GUIDE, '«Платежи»'),
    '«Платежи»',
    'write our own words without',
  ],
];

const links: Mistake[] = [
  [
    'an absolute link',
    {[KY_GUIDE]: ['(index.mdx#ways)', '(/elsom/top-up#pin)']},
    placeOf(KY_GUIDE, '[жолдор]'),
    "leaves the reader's edition",
    'write elsom/top-up.mdx#pin',
  ],
  [
    'a link from the page’s own folder',
    {'docs/index.mdx': ['(elsom/', '(./elsom/']},
    'docs/index.mdx:9:1',
    'not translated yet',
    'write elsom/top-up.mdx#dial',
  ],
  [
    'a link to a page that does not exist',
    {[KY_GUIDE]: ['(index.mdx#ways)', '(help.mdx)']},
    placeOf(KY_GUIDE, '[жолдор]'),
    'no such page',
    'correct the link',
  ],
  [
    'a link to a heading that does not exist',
    {[KY_GUIDE]: ['(index.mdx#ways)', '(index.mdx#way)']},
    placeOf(KY_GUIDE, '[жолдор]'),
    'no such id',
    'correct the link',
  ],
  [
    'a link that dials another number than it shows',
    {[KY_GUIDE]: ['tel:0312960888', 'tel:0312960880']},
    placeOf(KY_GUIDE, '[0312'),
    '"tel:0312960880"',
    'write tel:0312960888',
  ],
];

const wording: Mistake[] = [
  [
    'a label nobody knows',
    {[KY_GUIDE]: ['SMS келет', '«Чек» келет']},
    placeOf(KY_GUIDE, 'SMS келет'),
    '«Чек»',
    'without « »',
  ],
  [
    'a label spelled otherwise',
    {[KY_GUIDE]: ['«Платежи»', '«Платёжи»']},
    placeOf(KY_GUIDE, '«Платежи»'),
    '«Платёжи»',
    'write «Платежи», letter for letter',
  ],
  [
    'a label that is not closed',
    {[KY_GUIDE]: ['«Платежи»', '«Платежи']},
    placeOf(KY_GUIDE, '«Платежи»'),
    'a « alone',
    'close the label',
  ],
  [
    'a telephone nobody knows',
    {
      [KY_GUIDE]: ['SMS келет', '0555 123 456'],
      [RU_GUIDE]: ['Придёт SMS', '0555 123 456'],
    },
    placeOf(KY_GUIDE, 'SMS келет'),
    '0555 123 456',
    'correct the number',
  ],
  [
    'a word that misleads, with an ending',
    {[KY_GUIDE]: ['SMS келет', 'ПИНди жазыңыз']},
    placeOf(KY_GUIDE, 'SMS келет'),
    '"ПИНди"',
    'write "ИНН"',
  ],
  [
    'a word that misleads, in the front matter',
    {[RU_GUIDE]: ['title: Пополнение', 'title: ПИН']},
    `${RU_GUIDE}:2:8`,
    '"ПИН"',
    'write "ИНН"',
  ],
  [
    'a list of words that cannot be read',
    {'docs/words.yaml': ['write:', 'wright:']},
    'docs/words.yaml:1:3',
    'nothing',
    'add "write"',
  ],
];

const published = 'current:\n  elsom/top-up: [dial, call]\n  elsom/web: [open]\n';

describe('checkContent', () => {
  it('is silent on good content', () => {
    expect(tellMistakes({})).toEqual([]);
  });

  it.each([pages, steps, headings, facts, againstFlow, links, wording].flat())(
    'tells of %s',
    (_what, changes, place, found, cure) => {
      const told = tellMistakes(changes).filter((finding) => finding.startsWith(place));
      expect(told.join('\n')).toContain(cure);
      const [finding] = told.filter((text) => text.includes(cure));
      expect(finding).toMatch(/\n {2}expected: \S.*\n {2}found: {4}\S.*\n {2}to mend: {2}\S/);
      expect(finding).toContain(found);
    },
  );

  it('lets a draft miss a translation, and nothing else', () => {
    expect(tellMistakes({[RU_GUIDE]: null}, 'draft')).toEqual([]);
    expect(tellMistakes({[KY_GUIDE]: null}, 'draft').join()).toContain('never shown');
  });

  it('tells of every mistake at once, in the order of the files', () => {
    const told = tellMistakes({
      [KY_GUIDE]: ['SMS келет', 'ПИН келет'],
      [RU_GUIDE]: ['Придёт SMS', 'вы: ПИН'],
      'docs/index.mdx': ['## Ways {/* #ways */}', '## Ways'],
    });
    const places = told.map((finding) => finding.split(':', 2).join(':'));
    expect(places).toEqual([
      `${KY_GUIDE}:36`,
      `${KY_GUIDE}:44`,
      'docs/index.mdx:7',
      `${RU_GUIDE}:36`,
      `${RU_GUIDE}:36`,
      `${RU}/index.mdx:7`,
    ]);
  });

  it('checks a frozen edition by its own flows, labels and words', () => {
    const frozen = Object.entries(smallSite).map(([file, text]) => [
      file.replace(/^docs\//, 'versioned_docs/version-1.0/').replace('current', 'version-1.0'),
      text,
    ]);
    const files = {'versions.json': '["1.0"]', ...Object.fromEntries(frozen)};
    expect(tellMistakes(files)).toEqual([]);
    const page = 'versioned_docs/version-1.0/elsom/top-up.mdx';
    const [told] = tellMistakes({...files, [page]: files[page].replace('«Платежи»', '«Чек»')});
    expect(told).toContain(`${page}:20:`);
  });
});

describe('a published address', () => {
  it('is told of when its step is gone, with the line to add', () => {
    const told = tellMistakes({'published.yaml': published}).join('\n');
    expect(told).toContain('"elsom/top-up#call", which was published');
    expect(told).toContain('add the line "elsom/top-up#call: <where it stands now>"');
  });

  it('is told of when its page is gone, once', () => {
    const told = tellMistakes({'published.yaml': published});
    expect(told.filter((finding) => finding.includes('elsom/web'))).toHaveLength(1);
  });

  it('may lead on by one line of redirects.yaml', () => {
    const redirects = 'elsom/top-up#call: elsom/top-up#pin\nelsom/web: elsom/top-up\n';
    const told = tellMistakes({'published.yaml': published, 'redirects.yaml': redirects});
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('a redirect of it to "elsom/top-up#open", which does not exist');
    const more = `${redirects}elsom/web#open: elsom/top-up#dial\n`;
    expect(tellMistakes({'published.yaml': published, 'redirects.yaml': more})).toEqual([]);
  });

  it('of a frozen edition has to be put back', () => {
    const told = tellMistakes({
      'published.yaml': '"1.0": {elsom/a: [b]}',
      'versions.json': '["1.0"]',
    });
    expect(told.join()).toContain('put it back: a frozen edition keeps all its addresses');
  });
});
