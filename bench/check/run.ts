import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';

import {writeManyPages} from './manyPages';

const PAGES = Number(process.argv[2] ?? 240);
const SECONDS = 30;

const {scripts} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

interface Part {
  name: string;
  seconds: number;
  isGood: boolean;
}

/** The code is the same however many pages there are; who writes pages has not changed it since. */
const OF_CODE = ['check:types', 'check:code'];

/** Runs a part of the check as `npm run check` does. */
async function runPart(name: string, copy: string): Promise<Part> {
  const started = performance.now();
  const cwd = OF_CODE.includes(name) ? process.cwd() : copy;
  const child = spawn('npm', ['run', '--silent', name], {cwd, shell: process.platform === 'win32'});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) process.stderr.write(said);
  return {name, seconds: (performance.now() - started) / 1000, isGood: code === 0};
}

/** All parts at once, as `npm run check` runs them. @returns seconds, or undefined where a part fails */
async function runWhole(copy: string): Promise<number | undefined> {
  const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  const started = performance.now();
  const parts = await Promise.all(names.map((name) => runPart(name, copy)));
  const seconds = (performance.now() - started) / 1000;
  for (const part of parts) {
    const told = `${part.name.padEnd(16)} ${part.seconds.toFixed(1)} s`;
    process.stdout.write(`${told}${part.isGood ? '' : '  fails'}\n`);
  }
  return parts.every(({isGood}) => isGood) ? seconds : undefined;
}

/**
 * `npm run bench:check -- [pages]`: how long the full check takes on so many pages, which it sees for
 * the first time, and how long when it has seen them: that is what a writer waits for.
 */
async function main(): Promise<void> {
  const copy = writeManyPages(process.cwd(), PAGES);
  try {
    const first = await runWhole(copy);
    process.stdout.write(`${PAGES} pages, the first time: ${first?.toFixed(1)} s\n\n`);
    const again = await runWhole(copy);
    process.stdout.write(
      `${PAGES} pages, again: ${again?.toFixed(1)} s, of ${SECONDS} s at most\n`,
    );
    if (!first || !again || again > SECONDS) process.exitCode = 1;
  } finally {
    fs.rmSync(copy, {recursive: true});
  }
}

void main();
