import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

interface LockedPackage {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  integrity?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Licences that let anybody use and pass on what they cover, and ask for a notice at most. */
const free =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|CC-BY-[34]\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|MPL-2\.0|WTFPL)\b/;

/** Their package.json is silent; the text beside it says MIT. */
const saidElsewhere = ['node_modules/eval', 'node_modules/format', 'node_modules/require-like'];

describe('the packages we stand on', () => {
  it('let us serve what they are part of', () => {
    const shipped = packages.filter(([, {dev, devOptional}]) => !dev && !devOptional);
    expect(shipped.length).toBeGreaterThan(500);
    const silent = shipped.filter(([, {license}]) => license === undefined);
    expect(silent.map(([place]) => place)).toEqual(saidElsewhere);
    const bound = shipped.filter(([, {license}]) => license && !free.test(license));
    expect(bound.map(([place, {license}]) => `${place}: ${license}`)).toEqual([]);
  });

  it('are named at exact versions', () => {
    const named = Object.entries({...dependencies, ...devDependencies});
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked by their hash', () => {
    // Without a hash npm would take whatever the registry sends under that version.
    expect(packages.length).toBeGreaterThan(1000);
    expect(packages.filter(([, {integrity}]) => !integrity?.startsWith('sha'))).toEqual([]);
  });
});
