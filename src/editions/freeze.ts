import {spawn} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';

/** Copies the pages of the current edition, in every language, to a frozen one; throws when it cannot. */
export type Freeze = (root: string, name: string) => Promise<void>;

/** Freezing by Docusaurus, whose own words are shown only when it fails. */
export async function freezeWithDocusaurus(root: string, name: string): Promise<void> {
  const program = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const child = spawn(process.execPath, [program, 'docs:version', name], {cwd: root});
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => said.push(words));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Docusaurus could not freeze the edition:\n${said.join('')}`);
}
