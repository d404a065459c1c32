import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import {copySite} from '../writers/copySite';

/** `npm run dev` on a copy of the site. */
export interface DevSite {
  origin: string;
  /** Everything that it has said so far. */
  output: () => string;
  /** Changes a file of the copy as a writer would; fails when there is nothing to change. */
  edit: (file: string, from: string | RegExp, to: string) => Promise<void>;
  /** Asks it to end, as Ctrl-C does, and answers with its exit code. */
  stop: () => Promise<number | null>;
}

/** Starts it on a port of 127.0.0.1. */
export async function startDevSite(port: number): Promise<DevSite> {
  const root = copySite();
  // The bundler's cache lies with the libraries, and those belong to the real site.
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
  };
  const dev = spawn(process.execPath, ['--import', 'tsx', 'src/dev/dev.ts'], {cwd: root, env});
  let output = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (words) => (output += words));
  return {
    origin: `http://127.0.0.1:${port}`,
    output: () => output,
    async edit(file, from, to) {
      const before = await readFile(path.join(root, file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} has no ${String(from)} to change`);
      await writeFile(path.join(root, file), after);
    },
    async stop() {
      if (dev.exitCode === null) {
        dev.kill('SIGTERM');
        await once(dev, 'exit');
      }
      await rm(root, {recursive: true});
      return dev.exitCode;
    },
  };
}
