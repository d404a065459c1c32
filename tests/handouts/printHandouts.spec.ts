import {readFile} from 'node:fs/promises';

import {expect, test} from '@playwright/test';
import {extractText, getDocumentProxy} from 'unpdf';

import {findBrowser} from '../../src/browser/findBrowser';
import {listHandouts} from '../../src/handouts/listHandouts';
import {printHandouts} from '../../src/handouts/printHandouts';

const site = 'build';

test('lists every guide in both languages', async () => {
  const handouts = await listHandouts(site);
  expect(handouts.length).toBe(14);
  expect(new Set(handouts.map(({pdf}) => pdf)).size).toBe(14);
});

for (const [language, letters, heading, step] of [
  ['ky', 'өүңӨ', 'Кадамдар', 'ИННди териңиз'],
  ['ru', 'ёйщ', 'Шаги', 'Введите ИНН'],
] as const) {
  test(`prints a guide in ${language}, whole, tagged and with an outline`, async ({}, testInfo) => {
    const name = `/handouts/${language}/elsom-top-up-ussd.pdf`;
    const [handout] = (await listHandouts(site)).filter(({pdf}) => pdf === name);
    const browser = findBrowser() ?? 'a browser is missing';
    await printHandouts(site, browser, [handout!], testInfo.outputDir);
    const file = await readFile(testInfo.outputDir + name);
    // Its fonts are all its own, whatever this machine has.
    const fonts = file.toString('latin1').match(/\/BaseFont \/\S+/g) ?? [];
    expect([...new Set(fonts.map((font) => font.replace(/.*\+/, '')))].sort()).toEqual([
      'GolosText-Bold',
      'GolosText-Regular',
    ]);
    const document = await getDocumentProxy(new Uint8Array(file));
    expect(document.numPages).toBeGreaterThanOrEqual(2);
    expect(document.numPages).toBeLessThanOrEqual(3);
    expect(await document.getMarkInfo()).toMatchObject({Marked: true});
    const [title] = await document.getOutline();
    const steps = title!.items.find((item: {title: string}) => item.title === heading);
    expect(steps?.items).toHaveLength(9);
    expect(steps?.items[5]).toMatchObject({title: step});
    const {text} = await extractText(document, {mergePages: true});
    for (const letter of letters) expect(text).toContain(letter);
    expect(text).toContain('0312 960 888');
    expect(text).toContain('*900#');
    expect(text).not.toMatch(/Машыг|Трениров|Издөө|Поиск/);
  });
}
