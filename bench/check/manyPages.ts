import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {recordAgreement} from '../../src/freshness/agree';

const GUIDE = 'elsom/top-up-ussd';
const RUSSIAN = 'i18n/ru/docusaurus-plugin-content-docs/current';

/** What the checks read; the libraries are the project's own. */
const LEFT_OUT = /^(node_modules|build|dist|data|coverage|test-results|\.git|\.docusaurus.*)$/;

function copySite(root: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-check-'));
  const parts = fs.readdirSync(root).filter((name) => !LEFT_OUT.test(name));
  for (const part of parts) {
    fs.cpSync(path.join(root, part), path.join(copy, part), {
      recursive: true,
      filter: (file) => !file.includes('node_modules'),
    });
  }
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  return copy;
}

const countPages = (folder: string) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx')).length;

/**
 * Copies the site and adds guides to the edition that is written, each in both languages with its flow.
 * @param pages how many pages it is to have
 * @returns the copy's top folder, which the caller removes
 */
export function writeManyPages(root: string, pages: number): string {
  const copy = copySite(root);
  const files = [`docs/${GUIDE}.mdx`, `docs/${GUIDE}.flow.yaml`, `${RUSSIAN}/${GUIDE}.mdx`];
  const there = countPages(path.join(copy, 'docs')) + countPages(path.join(copy, RUSSIAN));
  for (let nth = 0; there + nth * 2 < pages; nth += 1) {
    for (const file of files) {
      const name = file.replace('top-up-ussd', `way-${nth}`);
      fs.copyFileSync(path.join(copy, file), path.join(copy, name));
    }
  }
  recordAgreement(copy, {});
  return copy;
}
