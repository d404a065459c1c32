import fs from 'node:fs';

import type {LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {RU, smallSite, writeSite} from '../../guides/checks/smallSite';

const untranslated = Object.fromEntries(
  Object.entries(smallSite).filter(([file]) => file !== `${RU}/elsom/top-up.mdx`),
);
let root = '';
let told = '';

beforeEach(() => {
  told = '';
  vi.resetModules();
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    told += String(words);
    return true;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fs.rmSync(root, {recursive: true});
});

/** Lets the plugin read a site, in one of its languages. */
async function load(files: Record<string, string>, locale = 'ky') {
  root = writeSite(files);
  const {default: catalogPlugin} = await import('../../../src/plugins/catalog');
  const plugin = await catalogPlugin({
    ...{siteDir: root, baseUrl: locale === 'ky' ? '/' : `/${locale}/`},
    i18n: {currentLocale: locale, defaultLocale: 'ky'},
  } as LoadContext);
  const content = plugin.loadContent?.();
  const setGlobalData = vi.fn();
  const actions = {setGlobalData} as unknown as PluginContentLoadedActions;
  await plugin.contentLoaded?.({content, actions});
  return setGlobalData.mock.calls[0]?.[0] as unknown;
}

describe('the catalog plugin', () => {
  it('lets good content be built', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(await load(smallSite, 'ru')).toEqual({untranslated: []});
  });

  it('stops a release that lacks a translation', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(load(untranslated)).rejects.toThrow('docs/elsom/top-up.mdx:1:1');
  });

  it('lets a draft lack it, and names the page for those who link to it', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('DRAFT', 'true');
    expect(await load(untranslated, 'ru')).toEqual({untranslated: ['/ru/elsom/top-up/']});
  });

  it('stops a draft at any other mistake', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('DRAFT', 'true');
    await expect(load({...smallSite, 'docs/index.mdx': '## Жок\n'})).rejects.toThrow('an id');
  });

  it('tells a writer, and lets the dev server go on', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(await load({...untranslated, 'docs/index.mdx': '{'})).toEqual({untranslated: []});
    expect(told).toContain('docs/index.mdx:1:');
    expect(told).toContain('to mend.');
  });
});
