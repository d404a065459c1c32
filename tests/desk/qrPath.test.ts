import {encode} from 'uqr';
import {describe, expect, it} from 'vitest';

import {qrPath} from '../../src/desk/qrPath';

const link = 'https://tolom.example/go/elsom/top-up-ussd?lang=ky#account';

/** The black modules that a path covers. */
function modulesOf(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, run]) =>
    Array.from({length: Number(run)}, (_, at) => `${Number(x) + at},${y}`),
  );
}

describe('a QR code', () => {
  it('is drawn module by module as it was encoded', () => {
    const {data} = encode(link, {ecc: 'M', border: 0});
    const black = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect(modulesOf(qrPath(link).path)).toEqual(black);
  });

  it('keeps four modules free on each side', () => {
    const {size} = encode(link, {ecc: 'M', border: 0});
    expect(qrPath(link).viewBox).toBe(`-4 -4 ${size + 8} ${size + 8}`);
  });
});
