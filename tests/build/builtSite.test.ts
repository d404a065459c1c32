import {cp, mkdir, mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {buildSite, isBuilt} from '../../src/build/builtSite';

const settings = {SITE_URL: 'https://tolom.example', SANDBOX_URL: undefined};
let root: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), {recursive: true});
  await writeFile(path.join(root, file), content);
}

const build = () => write('build/index.html', '<p>');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'tolom-built-'));
  await write('docs/elsom/top-up-ussd.mdx', 'төлөм');
  await write('docs/elsom/top-up-ussd.flow.yaml', 'provider: elsom');
  await write('src/components/Steps/index.tsx', 'export {}');
  await write('src/dev/dev.ts', 'export {}');
  await write('docusaurus.config.ts', 'export default {}');
});

afterEach(() => rm(root, {recursive: true}));

describe('isBuilt', () => {
  it('says no when nothing was built', async () => {
    expect(await isBuilt(root, settings)).toBe(false);
  });

  it('says yes after a build', async () => {
    await buildSite(root, settings, build);
    expect(await isBuilt(root, settings)).toBe(true);
  });

  it.each([
    ['a word of a guide', 'docs/elsom/top-up-ussd.mdx'],
    ['a flow', 'docs/elsom/top-up-ussd.flow.yaml'],
    ['a new Russian page', 'i18n/ru/docusaurus-plugin-content-docs/current/elsom/a.mdx'],
    ['a frozen edition', 'versioned_docs/version-1.0/elsom/top-up-ussd.mdx'],
    ['a component', 'src/components/Steps/index.tsx'],
    ['how pages are finished', 'src/build/finish/finishSite.ts'],
    ['a picture', 'static/img/logo.svg'],
    ['the configuration', 'docusaurus.config.ts'],
    ['a library', 'package-lock.json'],
  ])('says no after a change of %s', async (_what, file) => {
    await buildSite(root, settings, build);
    await write(file, 'changed');
    expect(await isBuilt(root, settings)).toBe(false);
  });

  it('says no after a file was taken away', async () => {
    await buildSite(root, settings, build);
    await rm(path.join(root, 'docs/elsom/top-up-ussd.flow.yaml'));
    expect(await isBuilt(root, settings)).toBe(false);
  });

  it.each([{SITE_URL: 'https://other.example'}, {SANDBOX_URL: 'https://sandbox.example'}])(
    'says no for another setting: %o',
    async (other) => {
      await buildSite(root, settings, build);
      expect(await isBuilt(root, {...settings, ...other})).toBe(false);
    },
  );

  it('says yes after a change of the dev server, which no page holds', async () => {
    await buildSite(root, settings, build);
    await write('src/dev/dev.ts', 'changed');
    expect(await isBuilt(root, settings)).toBe(true);
  });

  it('says yes when files are newer but the same', async () => {
    await buildSite(root, settings, build);
    await utimes(path.join(root, 'docs/elsom/top-up-ussd.mdx'), new Date(), new Date());
    expect(await isBuilt(root, settings)).toBe(true);
  });

  it('says yes in a copy of the folder', async () => {
    await buildSite(root, settings, build);
    await cp(root, `${root}-copy`, {recursive: true});
    expect(await isBuilt(`${root}-copy`, settings)).toBe(true);
    await rm(`${root}-copy`, {recursive: true});
  });
});

describe('buildSite', () => {
  it('leaves a failed build unstamped, though pages were written and an older build was good', async () => {
    await buildSite(root, settings, build);
    const failing = async () => {
      await build();
      throw new Error('broken link');
    };
    await expect(buildSite(root, settings, failing)).rejects.toThrow('broken link');
    expect(await isBuilt(root, settings)).toBe(false);
  });

  it('does not vouch for a word that changed while it was building', async () => {
    await buildSite(root, settings, async () => {
      await build();
      await write('docs/elsom/top-up-ussd.mdx', 'which page has this word is unknown');
    });
    expect(await isBuilt(root, settings)).toBe(false);
  });
});
