import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterAll, describe, expect, it} from 'vitest';

import {readCatalog} from '../../../src/guides/catalog';
import {listCards, type Card} from '../../../src/plugins/cards/card';
import {paintCard} from '../../../src/plugins/cards/paint';

const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-cards-'));
afterAll(() => fs.rmSync(cache, {recursive: true}));

const card: Card = {
  page: 'elsom/top-up-ussd',
  title: 'Өң, үн, ең: ӨҮҢ',
  way: ['ЭЛСОМ, *900# аркылуу'],
  shown: '*900#',
  gist: 'Дос Тэк Группка кантип төлөө керек',
};

/** Width and height of a PNG stand in its first piece: https://www.w3.org/TR/png/#11IHDR */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the cards of a language', () => {
  const [current] = readCatalog(process.cwd()).editions;
  const guides = current!.entries.filter(({flow}) => flow).map(({path: page}) => page);

  it.each(['ky', 'ru'] as const)(
    'are one for every guide, and one for the rest: %s',
    (language) => {
      const cards = listCards(current!, language);
      expect(cards.map(({page}) => page)).toEqual(['index', ...guides]);
      expect(cards.flatMap(({way, ...told}) => [...way, ...Object.values(told)])).not.toContain('');
    },
  );

  it('tell title and way in their language', () => {
    const find = (language: 'ky' | 'ru') =>
      listCards(current!, language).find(({page}) => page === 'elsom/top-up-ussd');
    expect(find('ky')).toMatchObject({
      title: 'СОчИ балансын ЭЛСОМдон *900# аркылуу толуктоо',
      way: ['ЭЛСОМ, *900# аркылуу', 'Интернет: керек эмес'],
      shown: '*900#',
      gist: 'Дос Тэк Группка кантип төлөө керек',
    });
    expect(find('ru')).toMatchObject({
      way: ['ЭЛСОМ, через *900#', 'Интернет: не нужен'],
      gist: 'Как заплатить Dos Tek Group',
    });
  });
});

describe('a card', () => {
  it('is a picture of the size that messengers show whole, with every Kyrgyz letter', async () => {
    const {png} = await paintCard(card, cache);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual([1200, 630]);
  });

  it('is not painted with a letter that its typeface lacks', async () => {
    await expect(paintCard({...card, title: 'ქართული'}, cache)).rejects.toThrow(/has no “/);
  });

  it('is painted once, and has another name when it says something else', async () => {
    const first = await paintCard(card, cache);
    fs.writeFileSync(path.join(cache, `${first.sum}.png`), 'kept');
    expect((await paintCard(card, cache)).png.toString()).toBe('kept');
    expect((await paintCard({...card, title: 'Төлөө'}, cache)).sum).not.toBe(first.sum);
  });
});
