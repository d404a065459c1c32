import fs from 'node:fs';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse} from 'yaml';

import {cutEdition} from '../../src/editions/cutEdition';
import {freezeWithDocusaurus} from '../../src/editions/freeze';
import {checkContent} from '../../src/guides/checkContent';
import {flowText} from '../guides/flowText';
import {readAll, writeSiteToCut} from './siteToCut';

const DOCS = 'docusaurus-plugin-content-docs';
const RU_PAGE = `i18n/ru/${DOCS}/current/elsom/top-up.mdx`;
const request = {name: '1.0', next: '2.0'};

let root = '';
beforeEach(() => (root = writeSiteToCut()));
afterEach(() => fs.rmSync(root, {recursive: true}));

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string) => fs.writeFileSync(path.join(root, file), text);
const readStrings = (language: string, edition: string) =>
  JSON.parse(read(`i18n/${language}/${DOCS}/${edition}.json`)) as Record<string, {message: string}>;

describe('cutting an edition', () => {
  it('freezes both languages, flows and labels, and names the next one', async () => {
    const before = readAll(root);
    const said = await cutEdition(root, request, freezeWithDocusaurus);

    const frozen = 'versioned_docs/version-1.0/elsom/top-up';
    expect(read(`${frozen}.mdx`)).toBe(before['docs/elsom/top-up.mdx']);
    expect(read(`${frozen}.flow.yaml`)).toBe(flowText);
    expect(read(RU_PAGE.replace('current', 'version-1.0'))).toBe(before[RU_PAGE]);
    expect(JSON.parse(read('versions.json'))).toEqual(['1.0']);
    expect(JSON.parse(read('editions.json'))).toEqual({current: '2.0'});

    const category = 'sidebar.defaultSidebar.category.elsom';
    const labels = ['ky', 'ru'].map((language) => {
      const [old, current] = ['version-1.0', 'current'].map((of) => readStrings(language, of));
      return [old, current].flatMap((strings) => [
        strings?.['version.label']?.message,
        strings?.[category]?.message,
      ]);
    });
    expect(labels).toEqual([
      ['1.0', 'ЭЛСОМ капчыгы', '2.0', 'ЭЛСОМ капчыгы'],
      ['1.0', 'Кошелёк ЭЛСОМ', '2.0', 'Кошелёк ЭЛСОМ'],
    ]);

    const steps = ['dial', 'payments', 'account', 'amount', 'pin', 'done'];
    const addresses = {'elsom/top-up': steps, index: []};
    expect(parse(read('published.yaml'))).toEqual({current: addresses, '1.0': addresses});
    expect(said).toContain('Edition 1.0 is frozen, in both languages');
    expect(said).toContain('2 pages and 6 steps');
    expect(checkContent(root)).toEqual([]);

    write('docs/elsom/top-up.flow.yaml', flowText.replace('id: pin', 'id: code'));
    for (const page of ['docs/elsom/top-up.mdx', RU_PAGE]) {
      write(page, read(page).replace('#pin', '#code'));
    }
    const [finding, ...more] = checkContent(root);
    expect(finding?.cure).toContain('"elsom/top-up#pin: <where it stands now>" to redirects.yaml');
    expect(more).toEqual([]);
    write('redirects.yaml', 'elsom/top-up#pin: elsom/top-up#code\n');

    await cutEdition(root, {name: '2.0', next: '3.0'}, freezeWithDocusaurus);
    expect(JSON.parse(read('versions.json'))).toEqual(['2.0', '1.0']);
    const {current} = parse(read('published.yaml')) as Record<string, Record<string, string[]>>;
    expect(current?.['elsom/top-up']).toEqual([...steps, 'code']);
    expect(checkContent(root)).toEqual([]);
  }, 120_000);

  it.each([
    [{name: '2.0', next: '3.0'}, 'The edition at / is called 1.0'],
    [{name: '1.0', next: '1.0'}, 'The name 1.0 is taken'],
  ])('refuses %o', async (names, why) => {
    const before = readAll(root);
    await expect(cutEdition(root, names, freezeWithDocusaurus)).rejects.toThrow(why);
    expect(readAll(root)).toEqual(before);
  });

  it('refuses a name that is taken', async () => {
    write('versions.json', '["1.0"]');
    const cut = cutEdition(root, request, freezeWithDocusaurus);
    await expect(cut).rejects.toThrow('There is an edition 1.0 already');
  });

  it('refuses while a page is wrong, and tells which', async () => {
    write('docs/elsom/top-up.mdx', read('docs/elsom/top-up.mdx').replace('**3**', '**4**'));
    const before = readAll(root);
    const cut = cutEdition(root, request, freezeWithDocusaurus);
    await expect(cut).rejects.toThrow('docs/elsom/top-up.mdx:18:1');
    expect(readAll(root)).toEqual(before);
  });

  it('puts everything back when it fails half-way', async () => {
    const before = readAll(root);
    const failing = async (site: string, name: string) => {
      await freezeWithDocusaurus(site, name);
      write(`i18n/ru/${DOCS}/version-1.0/index.mdx`, '# no headings');
    };
    await expect(cutEdition(root, request, failing)).rejects.toThrow('version-1.0/index.mdx');
    expect(readAll(root)).toEqual(before);
  }, 60_000);
});
