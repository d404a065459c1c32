import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {finishLanguage} from '../../../src/build/finish/finishLanguage';
import {finishSite} from '../../../src/build/finish/finishSite';
import type {GuideFiles} from '../../../src/offline/keep/kept';

let site: string;

async function put(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), {recursive: true});
  await writeFile(path.join(site, file), content);
}

const listed = async () => {
  const file = path.join(site, 'offline/elsom/top-up-ussd.json');
  return JSON.parse(await readFile(file, 'utf8')) as GuideFiles;
};

const finish = async () =>
  finishSite(site, [await finishLanguage(site, 'ky'), await finishLanguage(site, 'ru')]);

/** One language of a site with one guide, as the build leaves it. */
async function putLanguage(language: 'ky' | 'ru', root: string): Promise<void> {
  const guide = {guide: '/elsom/top-up-ussd/', title: `guide in ${language}`, parts: ['0a1b2c3d']};
  const list = {language, origin: 'https://example.kg', phone: '0312 960 888', guides: [guide]};
  const head = `<link rel=stylesheet href=/${root}assets/css/s.1.css><script data-scripts="/${root}assets/js/main.1.js">`;
  await put(`${root}built-guides.json`, JSON.stringify(list));
  await put(
    `${root}elsom/top-up-ussd/index.html`,
    `${head}<body><div id=__docusaurus>${language}<take-along></take-along></div></body>`,
  );
  await put(`${root}search/index.json`, '{}');
  const parts = ['main.1', '0a1b2c3d.11111111', '99999999.11111111', '142.11111111'];
  for (const part of parts) await put(`${root}assets/js/${part}.js`, part);
  await put(`${root}assets/css/s.1.css`, '');
}

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'tolom-take-along-'));
  await putLanguage('ky', '');
  await putLanguage('ru', 'ru/');
});

afterEach(() => rm(site, {recursive: true}));

describe('what a reader takes along', () => {
  it('lists what the guide needs in both languages, and nothing of other pages', async () => {
    await finish();
    const {titles, files} = await listed();
    expect(titles).toEqual({ky: 'guide in ky', ru: 'guide in ru'});
    const own = ['main.1.js', '0a1b2c3d.11111111.js', '142.11111111.js'];
    const ofLanguage = (root: string) => [
      `${root}/elsom/top-up-ussd/`,
      `${root}/assets/css/s.css`,
      ...own.map((name) => `${root}/assets/js/${name}`),
      `${root}/search/index.json`,
      `/img/qr${root}/elsom/top-up-ussd.svg`,
    ];
    const wanted = [...ofLanguage(''), ...ofLanguage('/ru')];
    // A purged stylesheet has a name of its own.
    const urls = files.map(({url}) => url.replace(/s\.\w{8}\.css$/, 's.css'));
    expect(urls.sort()).toEqual(wanted.sort());
  });

  it('gives another revision to what has changed alone', async () => {
    await finish();
    const before = await listed();
    await putLanguage('ky', '');
    await putLanguage('ru', 'ru/');
    await put('search/index.json', '{"other": true}');
    await finish();
    const changed = (await listed()).files.filter(
      ({url, revision}) =>
        !before.files.some((old) => old.url === url && old.revision === revision),
    );
    expect(changed.map(({url}) => url)).toEqual(['/search/index.json']);
  });

  it('tells in the page what keeping fetches, and leaves no list behind', async () => {
    await finish();
    const html = await readFile(path.join(site, 'ru/elsom/top-up-ussd/index.html'), 'utf8');
    expect(html).toContain('Сейчас загрузится 10 КБ');
    expect(html).toContain('/handouts/ru/elsom-top-up-ussd.pdf');
    expect(existsSync(path.join(site, 'ru/built-guides.json'))).toBe(false);
  });
});
