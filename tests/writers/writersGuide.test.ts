import fs from 'node:fs';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {readEditions} from '../../src/editions/editionsFile';
import {recordAgreement} from '../../src/freshness/agree';
import {readFindings} from '../../src/review/readFindings';
import {copySite} from './copySite';
import {guideText, readDeeds} from './readGuide';
import {forgetChanges, play, run} from './session';

/** Each of these is run by something else: what, on the right. */
const elsewhere = [
  ['npm ci', 'whoever runs the tests has done it'],
  ['npm run dev', 'tests/dev/dev.spec.ts'],
  ['npm run check', 'npm test begins with it'],
  ['npm run check:content', 'npm run check holds it; what it reads is read here'],
  ['npm run release -- 2.0 --next 3.0', 'tests/release'],
  ['npm run build', 'npm run test:writers, on the copy'],
].map(([line]) => line!);

const deeds = readDeeds(guideText('ru'));
const commands = deeds.flatMap((deed) => (deed.do === 'run' ? deed.lines : []));

describe("The writers' guide", () => {
  it('says the same to do in both languages, with the same messages', () => {
    const messages = (text: string) => text.match(/^\| `[^|]+` \|/gm);
    expect(readDeeds(guideText('ky'))).toEqual(deeds);
    expect(messages(guideText('ky'))).toEqual(messages(guideText('ru')));
    expect(commands.length).toBeGreaterThan(12);
  });

  it('shows pictures that are there, and small', () => {
    const named = [...guideText('ru').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file!);
    expect(named.length).toBeGreaterThan(2);
    const sizes = named.map((file) => fs.statSync(path.join('writing', file)).size);
    expect(sizes.filter((size) => size > 120_000)).toEqual([]);
  });

  it('explains messages that the checks have', () => {
    const rooms = ['guides', 'freshness', 'spelling', 'editor', 'editions'];
    const files = rooms.flatMap((room) =>
      fs
        .readdirSync(`src/${room}`, {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.ts'))
        .map((file) => fs.readFileSync(`src/${room}/${file}`, 'utf8')),
    );
    const told = [...guideText('ru').matchAll(/^\| `([^`]+)` \|/gm)].map(([, words]) => words!);
    const messages = told.filter((words) => !/\.(yaml|mdx)$/.test(words));
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.filter((words) => !files.some((text) => text.includes(words)))).toEqual([]);
  });
});

describe("A new writer's session, by the commands of the guide alone", () => {
  let root = '';
  let said = new Map<string, string>();
  beforeAll(() => {
    root = copySite();
    forgetChanges(root);
    // The session begins where both languages agree, whatever is being written today.
    recordAgreement(root, {});
    said = play(root, deeds, elsewhere);
  }, 240_000);
  afterAll(() => fs.rmSync(root, {recursive: true}), 60_000);

  it('runs every command', () => {
    expect([...said.keys(), ...elsewhere].sort()).toEqual([...new Set(commands)].sort());
  });

  it('leaves the guides right and whole in both languages, the new one among them', () => {
    const {mistakes, warnings} = readFindings(root);
    expect(mistakes).toEqual([]);
    expect(warnings.filter(({file}) => file.includes('umai'))).toEqual([]);
    expect(said.get('npm run status')).toMatch(/umai\/top-up +ky +6 +6 +0/);
  });

  it('has the new guide in the edition that it froze', () => {
    const [newest] = readEditions(root).frozen;
    const flow = fs.readFileSync(
      `${root}/versioned_docs/version-${newest}/umai/top-up.flow.yaml`,
      'utf8',
    );
    expect(flow).toContain("menu: {3: 'Платежи'}");
    expect(flow).toContain('checked: 2026-11-20');
  });

  // A build of three editions takes longer than the other tests together.
  it.runIf(process.env.WRITERS === 'whole')(
    'leaves a site that builds',
    () => {
      run(root, 'npm run build');
      for (const page of ['umai/top-up', 'ru/umai/top-up', '2.0/umai/top-up', 'compare']) {
        expect(fs.existsSync(`${root}/build/${page}/index.html`), page).toBe(page !== 'compare');
      }
    },
    600_000,
  );
});
