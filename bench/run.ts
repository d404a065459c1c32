import {spawn} from 'node:child_process';
import {once} from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

import {describeRun} from './machine';

const names = ['check', 'site', 'form', 'search', 'sandbox'] as const;
type Name = (typeof names)[number];

/** Takes an hour, and has a command of its own: `npm run mutation`. What it found is gathered all the same. */
const ASIDE = 'mutation';

const FILE = path.resolve('bench/REPORT.md');
const HEAD = `# All that is measured

Gathered by \`npm run bench\`, which measures the check, the site, the number form, the search and the sandbox one after another.
\`npm run bench -- site\` measures one anew and gathers the others as they were; \`npm run bench -- report\` measures
none. What \`npm run mutation\` found, which takes an hour by itself, is gathered too. Each part says when, at which
commit and on which machine it was measured. Other pages quote figures from here alone.`;

const resultsOf = (name: Name | typeof ASIDE) => path.resolve('bench', name, 'RESULTS.md');

/** Runs a bench to its end; answers with what it printed. */
async function measure(name: Name): Promise<string> {
  const child = spawn('npm', ['run', '--silent', `bench:${name}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    process.stdout.write(chunk);
  });
  const [code] = (await once(child, 'close')) as [number];
  // A goal that does not hold is a result too: it is told, and the others are measured all the same.
  if (code !== 0) process.exitCode = 1;
  return said;
}

/** What these benches tell they do not keep themselves. */
const titles: Partial<Record<Name, string>> = {
  check: 'The full check on many pages',
  form: 'A digit in the number form',
};

function keep(name: Name, title: string, said: string): void {
  const lines = [`# ${title}`, '', '```text', said.trim(), '```', ''];
  fs.writeFileSync(resultsOf(name), [...lines, describeRun(), ''].join('\n'));
}

/** The results of a bench one heading deeper, its pictures found from here. */
function gather(name: Name | typeof ASIDE): string {
  if (!fs.existsSync(resultsOf(name))) return `## bench:${name}\n\nNot measured yet.`;
  return fs
    .readFileSync(resultsOf(name), 'utf8')
    .trim()
    .replaceAll(/^#/gm, '##')
    .replaceAll(/(!\[[^\]]*\]\()/g, `$1${name}/`);
}

/** Names nothing to measure: what was measured is gathered as it is. */
const REPORT = 'report';

/** `npm run bench`: every bench, or those that are named; then all results in one page. */
async function main(named: readonly string[]): Promise<void> {
  const unknown = named.find((one) => one !== REPORT && !names.some((name) => name === one));
  if (unknown) throw new Error(`Benches are ${names.join(', ')}, not ${unknown}.`);
  for (const name of names.filter((one) => named.length === 0 || named.includes(one))) {
    const said = await measure(name);
    const title = titles[name];
    if (title) keep(name, title, said);
  }
  const parts = [HEAD, `Gathered: ${describeRun()}`, ...names.map(gather), gather(ASIDE)];
  fs.writeFileSync(FILE, `${parts.join('\n\n')}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
