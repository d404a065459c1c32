import fs from 'node:fs';
import v8 from 'node:v8';

import {afterAll, beforeAll, expect, it} from 'vitest';

import {readCatalog} from '../../src/guides/catalog';
import {checkContent} from '../../src/guides/checkContent';
import {languages} from '../../src/language/language';
import {listCards} from '../../src/plugins/cards/card';
import {cacheOf, paintCard} from '../../src/plugins/cards/paint';
import {paintAhead, readAhead} from '../../src/plugins/readAhead';
import {smallSite, writeSite} from '../guides/checks/smallSite';

let root: string;
beforeAll(() => {
  root = writeSite(smallSite);
});
afterAll(() => fs.rmSync(root, {recursive: true}));

it('reads what can go from one thread to another', () => {
  const read = readAhead(root);
  const names = [...read.keys()].join('\n');
  expect(names).toContain('ky docs/elsom/top-up.mdx');
  expect(names).toContain('flow docs/elsom/top-up.flow.yaml');
  expect(names).toContain('providers docs/providers.yaml');
  expect(v8.deserialize(v8.serialize(read))).toEqual(read);
});

it('leaves it to the check to tell what is wrong', () => {
  fs.writeFileSync(`${root}/docs/elsom/top-up.flow.yaml`, 'steps: [');
  readAhead(root);
  expect(checkContent(root).length).toBeGreaterThan(0);
});

it('paints the cards of both languages where their plugin looks for them', async () => {
  fs.writeFileSync(
    `${root}/docs/elsom/top-up.flow.yaml`,
    smallSite['docs/elsom/top-up.flow.yaml']!,
  );
  await paintAhead(root);
  const painted = fs.readdirSync(cacheOf(root)).sort();
  const [current] = readCatalog(root).editions;
  for (const card of languages.flatMap((language) => listCards(current!, language))) {
    const {sum} = await paintCard(card, cacheOf(root));
    expect(painted).toContain(`${sum}.png`);
  }
  expect(fs.readdirSync(cacheOf(root)).sort()).toEqual(painted);
});
