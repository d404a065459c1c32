import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import type {Settings} from '../../../src/build/fingerprint';
import {finishLanguage} from '../../../src/build/finish/finishLanguage';
import {finishSite} from '../../../src/build/finish/finishSite';

const css = `.used{color:red}.unused{color:blue}.scripted{color:green}:target{margin:0}
h3:is(:target,.unused){top:0}
html[data-theme='dark']{--colour:black}html[data-theme='dark'] .used{color:var(--colour)}`;
let site: string;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), {recursive: true});
  await writeFile(path.join(site, file), content);
}

async function finish(settings: Settings = {}): Promise<void> {
  const finished = [await finishLanguage(site, 'ky'), await finishLanguage(site, 'ru')];
  await finishSite(site, finished, settings);
}

async function styleOf(page: string): Promise<{name: string; content: string}> {
  const [, name = ''] = /href=(\S+\.css)/.exec(await readFile(path.join(site, page), 'utf8')) ?? [];
  return {name, content: await readFile(path.join(site, name), 'utf8')};
}

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'tolom-finish-'));
  for (const root of ['', 'ru/']) {
    const link = `<link rel=stylesheet href=/${root}assets/css/styles.1234.css />`;
    await write(`${root}index.html`, `${link}<p class=used>${'Төлөм '.repeat(300)}</p>`);
    await write(`${root}assets/css/styles.1234.css`, css);
    await write(`${root}assets/js/main.js`, 'show("scripted")');
  }
});

afterEach(() => rm(site, {recursive: true}));

describe('finishSite', () => {
  it('keeps the styles that a page or a script names, and no others', async () => {
    await finish();
    const {content} = await styleOf('index.html');
    expect(content).toContain('.used');
    expect(content).toContain('.scripted');
    expect(content).not.toContain('.unused{');
  });

  it('keeps what is chosen by its state, or by one of several things', async () => {
    await finish();
    const {content} = await styleOf('index.html');
    expect(content).toContain(':target{margin:0}');
    expect(content).toContain('h3:is(:target,.unused){top:0}');
  });

  it('says once what is the same for every element', async () => {
    await write('assets/css/styles.1234.css', ':root{--gap:1px;--no:2px}.used{margin:var(--gap)}');
    await finish();
    expect((await styleOf('index.html')).content).toBe('.used{margin:1px}');
  });

  it('looks at nothing of the other language, which may still be built', async () => {
    await write('ru/index.html', 'half a pa');
    const {language} = await finishLanguage(site, 'ky');
    expect(language).toBe('ky');
    expect(await readFile(path.join(site, 'ru/index.html'), 'utf8')).toBe('half a pa');
    expect(await readdir(path.join(site, 'ru/assets/css'))).toEqual(['styles.1234.css']);
  });

  it('lets dark colours follow the system where no script has marked the page', async () => {
    await finish();
    const {content} = await styleOf('ru/index.html');
    expect(content).toMatch(
      /@media \(prefers-color-scheme:\s*dark\)\s*\{\s*html:not\(\[data-theme\]\) \.used/,
    );
  });

  it('gives other styles another name, since a name is kept for good', async () => {
    await finish();
    const {name} = await styleOf('index.html');
    expect(name).not.toContain('1234');
    const files = await readdir(path.join(site, 'assets/css'));
    expect(files).toEqual([path.basename(name)]);
  });

  it('hides the sheet of icons without a style, which a policy may forbid', async () => {
    await write('about/index.html', '<svg style="display: none;"><symbol></symbol></svg>');
    await finish();
    const html = await readFile(path.join(site, 'about/index.html'), 'utf8');
    expect(html).toBe('<svg display="none"><symbol></symbol></svg>');
  });

  it('tells the server what the finished pages may do', async () => {
    await finish({SANDBOX_URL: 'https://sandbox.example'});
    expect(await readFile(path.join(site, '.policy'), 'utf8')).toContain('https://sandbox.example');
  });

  it('lays compressed copies beside a long text that hold the same', async () => {
    await finish();
    const html = await readFile(path.join(site, 'ru/index.html'));
    expect(brotliDecompressSync(await readFile(path.join(site, 'ru/index.html.br')))).toEqual(html);
    expect(gunzipSync(await readFile(path.join(site, 'ru/index.html.gz')))).toEqual(html);
    expect(await readdir(path.join(site, 'assets/js'))).toEqual(['main.js']);
  });
});
