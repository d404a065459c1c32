import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {findWarnings} from '../../src/freshness/warnings';
import {checkContent} from '../../src/guides/checkContent';
import {checkSpelling} from '../../src/spelling/checkSpelling';
import type {Ask} from '../../src/writing/question';
import {newGuide} from '../../src/writing/newGuide';
import {readAll} from '../editions/siteToCut';
import {RU, writeWritersSite} from './writersSite';

let root = '';
beforeEach(() => (root = writeWritersSite()));
afterEach(() => fs.rmSync(root, {recursive: true}));

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const make = (line: string, ask?: Ask) => newGuide(root, line.split(' '), ask);
const umai =
  'umai/top-up --name-ky Умай --kind wallet --site https://umai.example --phone 0312_111_222'
    .split(' ')
    .map((word) => word.replaceAll('_', ' '));

describe('npm run guide:new', () => {
  it('writes a guide in both languages that is right but for what is to be written', async () => {
    const told = await make('elsom/pay-app --channel app --operators o,megacom --pays balance');
    expect(told).toContain('The guide elsom/pay-app is there');
    expect(checkContent(root)).toEqual([]);
    const {unwritten, stale} = findWarnings(root);
    // An introduction, what is needed before, three steps and the result, in each language.
    expect(unwritten).toHaveLength(12);
    expect(unwritten.map(({file}) => file)).toContain(`${RU}/elsom/pay-app.mdx`);
    // The list of the provider's guides has a new line, which a person has to read.
    expect(stale.map(({file}) => file)).toEqual([`${RU}/elsom/index.mdx`]);
  });

  it('draws no more than is known', async () => {
    await make('elsom/pay-app --channel app --pay-button Оплатить --operators megacom');
    expect(read('docs/elsom/pay-app.flow.yaml').split('\n').slice(2)).toEqual([
      ...['provider: elsom', 'channel: app', 'pays: [balance]', 'operators: [megacom]'],
      ...['internet: true', 'steps:', '  - id: install', '    optional: true'],
      '    screen: {kind: shop, shops: [Play Market, App Store]}',
      ...['account', 'amount'].flatMap((id) => [
        `  - id: ${id}`,
        `    screen: {kind: app, parts: [{left-out: true}, {field: ${id}}, {left-out: true}]}`,
        `    do: {enter: ${id}}`,
      ]),
      '  - id: pay',
      '    screen: {kind: app, parts: [{left-out: true}, {button: Оплатить}]}',
      ...['    do: {press: Оплатить, pays: true}', ''],
    ]);
  });

  it.each([
    ['elsom/more --channel ussd --code *123#', "do: {type: '*123#'}"],
    ['elsom/more --channel web --address elsom.kg --pay-button Оплатить', 'address: elsom.kg'],
    ['elsom/more --channel ussd --code *1# --pays= --title-ky А --title-ru Б', 'pays: []'],
    [
      'elsom/more --channel ussd --code *1# --steps dial,menu,account',
      'do: {enter: account, pays: true}',
    ],
    ['elsom/more --channel app --pays signature --steps sign-in,account', 'pays: [signature]'],
  ])('writes %s', async (line, flow) => {
    await make(line);
    expect(read('docs/elsom/more.flow.yaml')).toContain(flow);
    expect(checkContent(root)).toEqual([]);
  });

  it('adds a guide to its provider’s list and after the others in the menu', async () => {
    await make('elsom/pay-app --channel app');
    const added =
      '- [Толуктоо](elsom/top-up.mdx)\n- [ЭЛСОМ 7: СОчИ балансын толуктоо](elsom/pay-app.mdx)\n\nX';
    expect(read('docs/elsom/index.mdx')).toContain(added);
    expect(read(`${RU}/elsom/pay-app.mdx`)).toContain('sidebar_position: 2');
  });

  it('adds a row where the guides stand in a table', async () => {
    for (const file of ['docs/elsom/index.mdx', `${RU}/elsom/index.mdx`]) {
      const table = '| A | B |\n| --- | --- |\n| [X](elsom/top-up.mdx) | Y |';
      const text = read(file).replace(/^- .*$/m, table);
      fs.writeFileSync(path.join(root, file), text);
    }
    await make('elsom/pay-app --channel app --operators megacom,o --title-ru Оплата');
    const row = '| Y |\n| [Оплата](elsom/pay-app.mdx) | MegaCom, O!. Нужен интернет |\n\nX';
    expect(read(`${RU}/elsom/index.mdx`)).toContain(row);
  });

  it('adds a provider nobody wrote of yet, in the menu, the lists and on its own page', async () => {
    const before = read('docs/providers.yaml');
    await newGuide(root, [...umai, '--channel', 'app'], undefined);
    expect(checkContent(root)).toEqual([]);
    expect(checkSpelling(root).filter(({found}) => found.includes('Умай'))).toEqual([]);
    const entry =
      '  umai:\n    name: {ky: Умай, ru: Умай}\n    kind: wallet\n    site: https://umai.example\n    call-centre: 0312 111 222\n    labels: {}\n';
    expect(read('docs/providers.yaml')).toBe(before.replace('others: {}', `${entry}others: {}`));
    expect(read('docs/umai/_category_.yml')).toBe(
      'label: Умай\nposition: 40\ncollapsible: false\n',
    );
    for (const language of ['ky', 'ru']) {
      const menu = read(`i18n/${language}/docusaurus-plugin-content-docs/current.json`);
      expect(menu).toContain('"sidebar.defaultSidebar.category.Умай"');
    }
    expect(read(`${RU}/umai/index.mdx`)).toContain(
      '- [Умай: пополнение баланса в СОчИ](umai/top-up.mdx)\n\n## Нужна помощь? {/* #help */}\n\n- Dos, колл-центр: [0312 960 888](tel:0312960888)\n- Умай, колл-центр: [0312 111 222](tel:0312111222), сайт: [umai.example](https://umai.example)\n',
    );
  });

  it('asks a person for what the line does not say', async () => {
    const asked: string[] = [];
    const given: Record<string, string> = {channel: 'ussd', code: '*5#'};
    const ask: Ask = async ({flag, usual}, answers) => {
      asked.push(flag);
      return given[flag] ?? usual?.(answers) ?? '';
    };
    await make('elsom/short --pays balance', ask);
    const wanted = ['channel', 'operators', 'internet', 'code', 'title-ky', 'title-ru', 'steps'];
    expect(asked).toEqual(wanted);
    expect(read('docs/elsom/short.flow.yaml')).toContain("do: {type: '*5#'}");
  });

  it.each([
    ['elsom/top-up --channel app', 'There is a guide elsom/top-up already'],
    ['top-up --channel app', '"top-up" is no address'],
    ['elsom/Толуктоо --channel app', 'is no address'],
    ['elsom/index --channel app', 'the provider’s own page'],
    ['elsom/x --channel phone', '"phone" is none of ussd, app, web.'],
    ['elsom/x', '--channel is missing'],
    ['elsom/x --channel ussd --code 900', 'Write it such as *900#.'],
    ['elsom/x --channel web --address elsom.kg', 'with it the money leaves'],
    ['elsom/x --channel app --steps a,a', '"a" stands there twice'],
    ['elsom/x --channel app --steps Б', '"Б" is no id'],
    ['elsom/x --channel app --steps account,pay', 'A step "pay" needs --pay-button.'],
    ['elsom/x --channel app --steps account,done', 'The last step is account or amount'],
    ['elsom/x --channel ussd --code *1# --steps menu,dial,pin', '"dial" comes first'],
    ['elsom/x --channel ussd --code *1# --steps dial', 'with it the money leaves'],
    ['elsom/x --chanel app', "Unknown option '--chanel'"],
    ['elsom/x more --channel app', '"more" belongs to no flag'],
    ['nova/x --channel app', '--name-ky is missing'],
    ['nova/x --name-ky ЭЛСОМ_7 --channel app', 'is how another provider is called'],
  ])('refuses %s, and writes nothing', async (line, why) => {
    const before = readAll(root);
    const words = line.split(' ').map((word) => word.replaceAll('_', ' '));
    await expect(newGuide(root, words, undefined)).rejects.toThrow(why);
    expect(readAll(root)).toEqual(before);
  });

  it('refuses an address that leads readers elsewhere', async () => {
    fs.writeFileSync(path.join(root, 'redirects.yaml'), 'elsom/old: elsom/top-up\n');
    await expect(make('elsom/old --channel app')).rejects.toThrow(
      'was the address of another page',
    );
  });

  it('puts everything back when the guides would be wrong after it', async () => {
    const before = readAll(root);
    // A word that misleads readers.
    const made = make(
      'nova/x --name-ky Нова --kind bank --site https://n.kg --channel app --title-ru ПИН',
    );
    await expect(made).rejects.toThrow('That would leave the guides wrong');
    expect(readAll(root)).toEqual(before);
  });
});
