import fs from 'node:fs';
import path from 'node:path';

import {afterEach, describe, expect, it} from 'vitest';

import {recordAgreement} from '../../src/freshness/agree';
import {readFindings} from '../../src/review/readFindings';
import {smallSite, writeSite} from '../guides/checks/smallSite';
import {inFlows, inSteps} from './mistakesInFlows';
import {inPages, inWords} from './mistakesInWords';

let root = '';
afterEach(() => fs.rmSync(root, {recursive: true}));

/** Plants one mistake in a site that is right in every respect, and reads what a writer is told. */
function plant(file: string, from: string, to: string): string {
  root = writeSite(smallSite);
  recordAgreement(root, {});
  const whole = path.join(root, file);
  const before = fs.readFileSync(whole, 'utf8');
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  fs.writeFileSync(whole, after);
  return after;
}

describe("A writer's mistake", () => {
  it.each([...inFlows, ...inSteps, ...inWords, ...inPages])(
    'is told at its line with its cure: %s (%s)',
    (_what, file, from, to, at, cure) => {
      const text = plant(file, from, to);
      const line = text.slice(0, text.lastIndexOf(at)).split('\n').length;
      const {mistakes, warnings} = readFindings(root);
      const told = [...mistakes, ...warnings];
      const found = told.filter((one) => at === '' || (one.file === file && one.line === line));
      expect(found.map((one) => one.cure).join('\n'), JSON.stringify(told, null, 1)).toContain(
        cure,
      );
      expect(found.every((one) => one.column > 0 && one.expected !== '' && one.found !== '')).toBe(
        true,
      );
    },
  );
});
