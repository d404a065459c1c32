import fs from 'node:fs';
import path from 'node:path';

import {withFolder} from '../sandbox/folder';
import {writeTable} from '../search/table';
import {docusaurus} from './docusaurus';
import {drawLines} from './lines';
import {buildOurs, copyOurs} from './ours';
import type {Peer} from './peer';
import {copyPackages} from './peer';
import {OURS} from './sites';
import type {Spent} from './spend';
import {spend} from './spend';
import {starlight} from './starlight';
import {readTexts} from './texts';

/** Pages of the edition that is written, both languages together; the first is the site as it is. */
const SIZES = (process.env.SIZES || '24,240,960').split(',').map(Number);
const peers: readonly Peer[] = [starlight, docusaurus];

/** What each builder took for a site of so many pages, all editions counted. */
export interface Grown {
  readonly pages: number;
  readonly spent: Readonly<Record<string, Spent>>;
}

async function buildPeers(site: string, parent: string): Promise<Record<string, Spent>> {
  const texts = readTexts(site);
  const spent: Record<string, Spent> = {};
  for (const peer of peers) {
    const folder = fs.mkdtempSync(path.join(parent, 'peer-'));
    peer.write(folder, texts);
    spent[peer.name] = await spend(peer.command, folder);
    fs.rmSync(folder, {recursive: true});
  }
  return spent;
}

/** Ours first: the peers are built from the texts that it leaves. */
async function grow(size: number, parent: string): Promise<Grown> {
  const copy = copyOurs(size);
  try {
    const ours = await spend(buildOurs, copy);
    const site = path.join(copy, 'build');
    const pages = readTexts(site).length;
    return {pages, spent: {[OURS]: ours, ...(await buildPeers(site, parent))}};
  } finally {
    fs.rmSync(copy, {recursive: true});
  }
}

function tell(grown: readonly Grown[]): string[] {
  const head = ['pages', '', 'seconds', 'CPU seconds', 'most MB', 'ms a page'];
  const rows = grown.flatMap(({pages, spent}) =>
    Object.entries(spent).map(([name, {seconds, cpu, memory}]) => [
      String(pages),
      name,
      ...[seconds, cpu].map((one) => one.toFixed(1)),
      memory.toFixed(0),
      ((seconds * 1000) / pages).toFixed(0),
    ]),
  );
  return [
    'Clean builds, one each, of a site whose guide is copied over and over; all languages and editions counted.',
    '',
    ...writeTable(head, rows),
    '',
    '![Seconds of a build by its pages](growth-seconds.svg)',
    '',
    '![Memory of a build by its pages](growth-memory.svg)',
  ];
}

/** What a build takes as the site grows; told and drawn anew after each size. */
export async function measureGrowth(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (parent) => {
    copyPackages(parent);
    const grown: Grown[] = [];
    for (const size of SIZES) {
      grown.push(await grow(size, parent));
      const draw = (name: string, title: string, of: keyof Spent) =>
        fs.writeFileSync(path.join(import.meta.dirname, name), drawLines(title, grown, of));
      draw('growth-seconds.svg', 'Seconds of a clean build, by pages', 'seconds');
      draw('growth-memory.svg', 'Most memory of a clean build in MB, by pages', 'memory');
      report(tell(grown));
    }
  });
}
