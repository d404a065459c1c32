// @vitest-environment jsdom
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const MISSING = 'i18n/ru/docusaurus-plugin-content-docs/current/optima24/pay.mdx';
// What programs make, and what a build has no need of.
const left = /^(node_modules|build|bench|data|tests|test-results|\..*)$/;
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-draft-'));

function build(env: Record<string, string>) {
  return spawnSync(process.execPath, ['src/build/buildPages.cjs', 'ru'], {
    ...{cwd: root, encoding: 'utf8', env: {...process.env, ...env}},
  });
}

function open(page: string): Document {
  const folder = fs.existsSync(path.join(root, 'build/ru')) ? 'build/ru' : 'build';
  const html = fs.readFileSync(path.join(root, folder, page, 'index.html'), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

beforeAll(() => {
  for (const name of fs.readdirSync(project).filter((one) => !left.test(one))) {
    fs.cpSync(path.join(project, name), path.join(root, name), {recursive: true});
  }
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  fs.rmSync(path.join(root, MISSING));
});
afterAll(() => fs.rmSync(root, {recursive: true}));

describe('a page that is missing in Russian', () => {
  it('is refused in a release, in words that a writer can use and no others', () => {
    const {status, stderr} = build({});
    expect(status).toBe(1);
    expect(stderr).toContain('docs/optima24/pay.mdx:1:1');
    expect(stderr).toContain('this page in Russian too');
    expect(stderr).not.toMatch(/ at |node_modules/);
  }, 60_000);

  it('is shown in a draft, with a notice, in its own language, and marked where it is linked', () => {
    const {status, stderr} = build({DRAFT: 'true'});
    expect(status, stderr).toBe(0);
    const page = open('optima24/pay');
    expect(page.querySelector('aside.alert')?.textContent).toContain('ещё не переведена');
    expect(page.querySelector('[lang="ky"] h1')?.textContent).toMatch(/Оптима 24/);
    const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(canonical).toMatch(/^http:\/\/[^/]+\/optima24\/pay\/$/);

    const other = open('practice');
    const links = [...other.querySelectorAll('article a[href$="/optima24/pay/"]')];
    const marks = links.map((link) => link.parentElement?.textContent?.includes('(на кыргызском)'));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks).not.toContain(false);
    expect(other.querySelector('aside.alert')?.textContent ?? '').not.toContain('переведена');
  }, 300_000);
});
