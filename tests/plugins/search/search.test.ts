import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import searchPlugin from '../../../src/plugins/search';
import {findAnswers, makeEngine} from '../../../src/search/engine';
import {unpackDocuments} from '../../../src/search/pack';

const page = (title: string) => `---\ntitle: ${title}\n---\n\n# ${title}\n`;
const providers = 'company: {name: {ky: a, ru: a}, site: a, call-centre: 0312 960 888}';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-search-'));
  write('versions.json', '["1.0"]');
  write('docs/providers.yaml', `${providers}\nproviders: {}\nothers: {}\n`);
  write('docs/synonyms.yaml', 'words: []\nanswers: {new: [квитанция]}\n');
  write('docs/new.mdx', page('Чек'));
  write('versioned_docs/version-1.0/old.mdx', page('Терминал'));
});
afterEach(() => fs.rmSync(root, {recursive: true}));

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  fs.writeFileSync(path.join(root, file), text);
}

/** Lets the plugin make its data, and tells what it made. */
async function load(currentLocale = 'ky') {
  const made: Record<string, string> = {};
  let global: unknown;
  const actions = {
    createData: async (name: string, data: string) => (made[name] = data),
    setGlobalData: (data: unknown) => (global = data),
  } as unknown as PluginContentLoadedActions;
  const i18n = {currentLocale, defaultLocale: 'ky'};
  const context = {siteDir: root, baseUrl: '/', generatedFilesDir: root, i18n};
  const plugin = searchPlugin(context as unknown as LoadContext);
  await plugin.contentLoaded!({content: undefined, actions});
  return {made, global};
}

const ask = (data: string | undefined, question: string) =>
  findAnswers(makeEngine(unpackDocuments(JSON.parse(data ?? ''))), question).map(
    ({address}) => address,
  );

describe('the search plugin', () => {
  it('makes today’s edition and each old one a file of its own, and names the old ones', async () => {
    const {made, global} = await load();
    expect(global).toEqual({editions: ['1.0']});
    expect(ask(made['index.json'], 'квитанция')).toEqual(['/new/']);
    expect(ask(made['index.json'], 'терминал')).toEqual([]);
    expect(ask(made['1.0.json'], 'терминалдар')).toEqual(['/1.0/old/']);
  });

  it('lets a page that the writers’ file names lack a translation', async () => {
    expect(ask((await load('ru')).made['index.json'], 'квитанция')).toEqual([]);
  });

  it.each([
    ['names a page that is not there', 'words: []\nanswers: {gone: [а]}\n', '"gone" is no page'],
    ['is not as it has to be', 'words: [один]\nanswers: {}\n', 'docs/synonyms.yaml:1:'],
  ])('stops the build where the writers’ file %s', async (_what, text, told) => {
    write('docs/synonyms.yaml', text);
    await expect(load()).rejects.toThrow(told);
  });
});
