import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {findWarnings, listWarnings} from '../../src/freshness/warnings';
import {checkContent} from '../../src/guides/checkContent';
import {changeStep} from '../../src/writing/changeStep';
import {readAll} from '../editions/siteToCut';
import {RU, writeWritersSite} from './writersSite';

let root = '';
beforeEach(() => (root = writeWritersSite()));
afterEach(() => fs.rmSync(root, {recursive: true}));

const FLOW = 'docs/elsom/top-up.flow.yaml';
const PAGES = ['docs/elsom/top-up.mdx', `${RU}/elsom/top-up.mdx`];
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const change = (line: string) => changeStep(root, line.split(' '), undefined);
const idsIn = (text: string) =>
  [...text.matchAll(/^### .*#([\w-]+) \*\/\}$/gm)].map(([, id]) => id);
const idsOfFlow = () => (parse(read(FLOW)) as {steps: {id: string}[]}).steps.map(({id}) => id);

describe('npm run guide:step -- rename', () => {
  it('renames a step wherever it stands, and leads its old address on', async () => {
    const before = readAll(root);
    await change('rename elsom/top-up pin otp');
    const after = readAll(root);
    const renamed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(renamed).toEqual([
      ...['docs/elsom/top-up.flow.yaml', 'docs/elsom/top-up.mdx', 'docs/index.mdx'],
      ...['docs/synonyms.yaml', 'docs/translations.yaml', `${RU}/elsom/top-up.mdx`],
      ...[`${RU}/index.mdx`, 'redirects.yaml', 'tests/content/facts.yaml'],
    ]);
    // Nothing but the id is another one.
    for (const file of renamed.filter((one) => one.endsWith('.mdx') || one === FLOW)) {
      expect(after[file]?.replaceAll('otp', 'pin'), file).toBe(before[file]);
    }
    expect(after['docs/index.mdx']).toContain('#otp), [Q](elsom/top-up.mdx#practise-otp)');
    expect(parse(after['redirects.yaml']!)).toEqual({'elsom/top-up#pin': 'elsom/top-up#otp'});
    expect(after['docs/synonyms.yaml']).toContain('# Own words.\n');
    expect(after['docs/synonyms.yaml']).toContain('elsom/top-up#otp: [код]');
    expect(checkContent(root)).toEqual([]);
    expect(listWarnings(findWarnings(root))).toEqual([]);
  });

  it('leads an older address to where the step stands now, and none to itself', async () => {
    await change('rename elsom/top-up pin code');
    await change('rename elsom/top-up code secret');
    // "code" was never published: nobody has its address.
    expect(parse(read('redirects.yaml'))).toEqual({'elsom/top-up#pin': 'elsom/top-up#secret'});
    await change('rename elsom/top-up secret pin');
    expect(parse(read('redirects.yaml'))).toEqual({});
    await change('rename elsom/top-up dial call');
    expect(read('redirects.yaml')).toMatch(/^elsom\/top-up#dial: elsom\/top-up#call$/m);
    expect(checkContent(root)).toEqual([]);
  });

  it('writes no redirect for a step that was never published', async () => {
    await change('rename elsom/top-up amount sum');
    expect(fs.existsSync(path.join(root, 'redirects.yaml'))).toBe(false);
    expect(checkContent(root)).toEqual([]);
  });

  it('keeps the facts of a frozen edition', async () => {
    const facts = read('tests/content/facts.yaml');
    fs.writeFileSync(path.join(root, 'versions.json'), '["1.0"]');
    await change('rename elsom/top-up amount sum');
    expect(read('tests/content/facts-1.0.yaml')).toBe(facts);
    expect(read('tests/content/facts.yaml')).toBe(facts.replace('id: amount', 'id: sum'));
  });
});

describe('npm run guide:step -- add', () => {
  it('adds a step to be written, in the flow and in both languages', async () => {
    const before = readAll(root);
    await change('add elsom/top-up fee --after account --title-ru Комиссия');
    const ids = ['dial', 'payments', 'account', 'fee', 'amount', 'pin', 'done'];
    expect(idsOfFlow()).toEqual(ids);
    for (const page of PAGES) expect(idsIn(read(page))).toEqual(ids);
    expect(read(PAGES[1]!)).toContain('### Комиссия {/* #fee */}\n\n<ToWrite />\n\n### Сумма');
    expect(read(FLOW)).toBe(
      before[FLOW]!.replace(
        '  - id: amount',
        '  - id: fee\n    screen: {kind: ussd}\n  - id: amount',
      ),
    );
    expect(checkContent(root)).toEqual([]);
    expect(findWarnings(root).unwritten).toHaveLength(2);
  });

  it('adds it at the beginning', async () => {
    await change('add elsom/top-up before-all --after -');
    expect(idsOfFlow()[0]).toBe('before-all');
    expect(idsIn(read(PAGES[0]!))[0]).toBe('before-all');
  });
});

describe('npm run guide:step -- move', () => {
  it('moves a step with its comment and its words', async () => {
    await change('move elsom/top-up account --after dial');
    expect(read(FLOW)).toContain("do: {type: '*900#'}\n  # The INN.\n  - id: account\n");
    for (const page of PAGES)
      expect(idsIn(read(page)).slice(0, 3)).toEqual(['dial', 'account', 'payments']);
    expect(read(PAGES[0]!)).toContain(
      '### ИНН {/* #account */}\n\n**14 сан** териңиз.\n\n### Төлөмдөр',
    );
    expect(checkContent(root)).toEqual([]);
    expect(listWarnings(findWarnings(root))).toEqual([]);
  });

  it('moves the last step forward, and back again to what it was', async () => {
    const before = readAll(root);
    await change('move elsom/top-up done --after pin');
    expect(readAll(root)).toEqual(before);
    await change('move elsom/top-up done --after dial');
    await change('move elsom/top-up done --after pin');
    expect(readAll(root)).toEqual(before);
  });
});

describe('npm run guide:step', () => {
  it.each([
    ['move elsom/top-up pin --after dial', 'which nobody has typed yet'],
    ['rename elsom/top-up pin amount', 'has a heading "amount" already'],
    ['rename elsom/top-up pin help', 'has a heading "help" already'],
    ['rename elsom/top-up pin Код', '"Код" is no id'],
    ['rename elsom/top-up nope code', '"nope" is none of its steps: dial, payments'],
    ['rename elsom/top-up pin', '--to is missing'],
    ['rename elsom/nope pin code', 'There is no guide elsom/nope'],
    ['rename index ways code', 'There is no guide index'],
    ['add elsom/top-up fee', '--after is missing'],
    ['add elsom/top-up fee --after nope', '"nope" is none of -, dial'],
    ['add elsom/top-up pin --after dial', 'has a heading "pin" already'],
    ['remove elsom/top-up pin', '"remove" is none of add, rename, move.'],
    ['rename elsom/top-up pin code more', 'There is too much on the line.'],
    ['add elsom/top-up fee --behind dial', "Unknown option '--behind'"],
  ])('refuses "%s", and writes nothing', async (line, why) => {
    const before = readAll(root);
    await expect(change(line)).rejects.toThrow(why);
    expect(readAll(root)).toEqual(before);
  });

  it('refuses an id that leads readers elsewhere', async () => {
    await change('rename elsom/top-up pin code');
    await expect(change('rename elsom/top-up amount pin')).rejects.toThrow('leads readers to');
    await expect(change('add elsom/top-up pin --after dial')).rejects.toThrow('leads readers to');
  });

  it('refuses a guide that cannot be read in both languages', async () => {
    fs.rmSync(path.join(root, PAGES[1]!));
    await expect(change('rename elsom/top-up pin code')).rejects.toThrow('cannot be read in both');
  });

  it('says what was written', async () => {
    const told = await change('rename elsom/top-up amount sum');
    expect(told).toContain('The step "amount" is now elsom/top-up#sum.');
    expect(told).toContain(`  ${PAGES[1]}`);
  });
});
