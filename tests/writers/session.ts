import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import {expect} from 'vitest';

import {readEditions} from '../../src/editions/editionsFile';
import {writeWords} from './newWords';
import type {Deed} from './readGuide';

const RUSSIAN = 'i18n/ru/docusaurus-plugin-content-docs/current';

/** Changes a file as a writer would; fails when there is nothing to change. */
function edit(root: string, file: string, change: (text: string) => string): void {
  const whole = path.join(root, file);
  const before = fs.readFileSync(whole, 'utf8');
  const after = change(before);
  expect(after, `${file} has what the writers' guide changes`).not.toBe(before);
  fs.writeFileSync(whole, after);
}

/** Runs a command of npm and answers what it said; where a person would be asked, `--yes` answers. */
export function run(root: string, line: string): string {
  const asked = line.startsWith('npm run edition:cut') ? `${line} --yes` : line;
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^VITEST/.test(name)),
  );
  const {status, stdout, stderr} = spawnSync(asked, {
    ...{cwd: root, shell: true, encoding: 'utf8'},
    env: {...env, NODE_ENV: undefined, DOCUSAURUS_NO_PERSISTENT_CACHE: '1'},
  });
  expect(status, `${asked}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

/** Writes all words of the new guide but those that the writers' guide writes itself. */
function writeNewGuide(root: string): void {
  for (const page of ['index', 'top-up']) {
    edit(root, `docs/umai/${page}.mdx`, (text) => writeWords(text, 'ky'));
    edit(root, `${RUSSIAN}/umai/${page}.mdx`, (text) => writeWords(text, 'ru'));
  }
}

/** The edition that is written has another name than in the guide as soon as one was cut. */
function nameEditions(root: string, text: string): string {
  const {current} = readEditions(root);
  const next = `${Number.parseInt(current, 10) + 1}.0`;
  return text
    .replaceAll('2.0', current)
    .replaceAll('3.0', next)
    .replaceAll('edition-2-0', `edition-${current.replaceAll('.', '-')}`);
}

/** Nobody has told of the edition yet, whatever stands in the real page. */
export function forgetChanges(root: string): void {
  const id = `edition-${readEditions(root).current.replaceAll('.', '-')}`;
  const entry = new RegExp(`^## [^\\n]*\\{/\\* #${id} \\*/\\}[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm');
  for (const folder of ['docs', RUSSIAN]) {
    const file = path.join(root, folder, 'changes.mdx');
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(entry, ''));
  }
}

/**
 * Does what the writers' guide says, in its order, but for the commands that are tested elsewhere.
 * @returns what each command said
 */
export function play(root: string, deeds: readonly Deed[], elsewhere: readonly string[]) {
  const said = new Map<string, string>();
  for (const deed of deeds) {
    if (deed.do === 'edit') {
      const [from, to] = [deed.from, deed.to].map((text) => nameEditions(root, text));
      edit(root, deed.file, (text) => text.replace(from!, () => to!));
      continue;
    }
    for (const line of deed.lines.filter((one) => !elsewhere.includes(one))) {
      said.set(line, run(root, nameEditions(root, line)));
      if (line.startsWith('npm run guide:new')) writeNewGuide(root);
    }
  }
  return said;
}
