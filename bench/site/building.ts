import fs from 'node:fs';
import path from 'node:path';

import {withFolder} from '../sandbox/folder';
import {writeTable} from '../search/table';
import {median} from '../percentile';
import {docusaurus} from './docusaurus';
import {tellGoal} from './goal';
import {buildOurs, copyOurs} from './ours';
import {clean, copyPackages} from './peer';
import {OURS} from './sites';
import type {Spent} from './spend';
import {spend} from './spend';
import {starlight} from './starlight';
import type {Text} from './texts';
import {readTexts} from './texts';
import {vitepress} from './vitepress';

const ROUNDS = Number(process.env.ROUNDS || 3);
const MOST = 1.5;

interface Builder {
  readonly name: string;
  readonly command: readonly string[];
  readonly folder: string;
  readonly out: string;
  readonly rounds: Spent[];
}

function makeBuilders(parent: string, ours: string, texts: readonly Text[]): Builder[] {
  copyPackages(parent);
  const peers = [starlight, vitepress, docusaurus].map((peer, at) => {
    const folder = path.join(parent, `peer-${at}`);
    fs.mkdirSync(folder);
    peer.write(folder, texts);
    return {name: peer.name, command: peer.command, folder, out: peer.out, rounds: []};
  });
  return [{name: OURS, command: buildOurs, folder: ours, out: 'build', rounds: []}, ...peers];
}

/** Medians, each of its own. */
function middleOf(rounds: readonly Spent[]): Spent {
  const of = (name: keyof Spent) => median(rounds.map((round) => round[name]));
  return {seconds: of('seconds'), cpu: of('cpu'), memory: of('memory')};
}

function tell(builders: readonly Builder[], pages: number): string[] {
  const spent = builders.map(({rounds}) => middleOf(rounds));
  const rows = builders.map(({name}, at) => {
    const {seconds, cpu, memory} = spent[at]!;
    return [name, seconds.toFixed(1), cpu.toFixed(1), memory.toFixed(0)];
  });
  const ratio = spent[0]!.seconds / spent[1]!.seconds;
  const cpuRatio = spent[0]!.cpu / spent[1]!.cpu;
  return [
    `${pages} pages, both languages and editions, nothing kept from an earlier build: medians of ${ROUNDS} rounds in turn.`,
    '',
    ...writeTable(['', 'seconds', 'CPU seconds', 'most MB'], rows),
    '',
    'Ours checks all content, and makes more: screens and practice, the Markdown twins that the others are built from,',
    'cards for messengers, the search, the clerk’s replies, the list for offline use, purged styles, the hashes of the',
    'policy, brotli and gzip, and the server. Starlight makes a search too; none of the others compresses.',
    '',
    tellGoal(
      ratio <= MOST,
      `at most ${MOST} × Starlight`,
      `${ratio.toFixed(2)} × in time, ${cpuRatio.toFixed(2)} × in CPU`,
    ),
  ];
}

/** What a clean build takes, beside the peers, of the same texts. */
export async function measureBuilding(report: (lines: string[]) => void): Promise<void> {
  const texts = readTexts('build');
  const ours = copyOurs();
  try {
    await withFolder(async (parent) => {
      const builders = makeBuilders(parent, ours, texts);
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const {command, folder, out, rounds} of builders) {
          clean(folder, out);
          rounds.push(await spend(command, folder));
        }
      }
      report(tell(builders, texts.length));
    });
  } finally {
    fs.rmSync(ours, {recursive: true});
  }
}
