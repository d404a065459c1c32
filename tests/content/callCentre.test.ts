import fs from 'node:fs';

import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';

import {readCatalog} from '../../src/guides/catalog';

const [current] = readCatalog(process.cwd()).editions;
const files = globSync(['src/{components,theme,search}/**/*.{ts,tsx}', 'i18n/*/**/*.json']);

/** The telephone numbers in a text, digits alone; a no-break space may be written as its code. */
const phonesIn = (text: string) =>
  [...text.matchAll(/\b0\d{3}(?:\\u00a0|\s)?\d{3}(?:\\u00a0|\s)?\d{3}\b/g)].map(([phone]) =>
    phone.replace(/\\u00a0|\s/g, ''),
  );

describe('The telephone that the interface gives', () => {
  it('is the one that docs/providers.yaml has for the company', () => {
    const told = files.flatMap((file) =>
      phonesIn(fs.readFileSync(file, 'utf8')).map((phone) => `${file}: ${phone}`),
    );
    const [company] = current!.providers.phones;
    expect(told.length).toBeGreaterThan(4);
    expect(told.filter((one) => !one.endsWith(`: ${company}`))).toEqual([]);
  });

  it('is read however it is written', () => {
    expect(phonesIn(String.raw`0312 960 888 tel:0312960889 0312\u00a0960\u00a0887`)).toEqual([
      '0312960888',
      '0312960889',
      '0312960887',
    ]);
  });
});
