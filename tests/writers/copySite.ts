import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What programs made, or is too large to copy: the site is everything else. */
const LEFT_OUT =
  /^(node_modules|build|dist|bench|data|coverage|test-results|\.git|\.docusaurus.*)$/;

/** Copies the site into a new folder, which the caller removes; the libraries are the project's own. */
export function copySite(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-writers-'));
  const parts = fs.readdirSync('.').filter((name) => !LEFT_OUT.test(name));
  for (const part of parts) fs.cpSync(part, path.join(root, part), {recursive: true});
  fs.symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'dir');
  return root;
}
