import fs from 'node:fs';
import path from 'node:path';

import {chromium} from '@playwright/test';

import {findBrowser} from '../../src/browser/findBrowser';
import {withFolder} from '../sandbox/folder';
import {median} from '../percentile';
import {drawBars} from './bars';
import type {Vitals} from './lighthouse';
import {readVitals} from './lighthouse';
import {judge, tellPages, tellScripts} from './readingTold';
import type {Read} from './readingTold';
import {serveSites} from './sites';
import type {Served} from './staticServer';
import type {Guide} from './weights';
import {weighPage, weighScripts} from './weights';

const ROUNDS = Number(process.env.ROUNDS || 5);
const PLOT = path.resolve(import.meta.dirname, 'reading.svg');
const guides: Readonly<Record<'Russian' | 'Kyrgyz', Guide>> = {
  Russian: {page: '/ru/elsom/top-up-ussd/', next: '/ru/elsom/register-ussd/'},
  Kyrgyz: {page: '/elsom/top-up-ussd/', next: '/elsom/register-ussd/'},
};

function middle(rounds: readonly Vitals[]): Vitals {
  const of = (name: keyof Vitals) => median(rounds.map((round) => round[name]));
  return {lcp: of('lcp'), tbt: of('tbt'), cls: of('cls')};
}

/** All sites in turn, over and over, so that a moment's noise meets each of them. */
async function readAll(sites: readonly Served[], page: string): Promise<Vitals[]> {
  const rounds = sites.map((): Vitals[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, {url}] of sites.entries()) rounds[at]!.push(await readVitals(url + page));
  }
  return rounds.map(middle);
}

async function weighAll(sites: readonly Served[], guide: Guide) {
  const browser = await chromium.launch({executablePath: findBrowser(), args: ['--no-sandbox']});
  const weights = [];
  for (const site of sites) weights.push(await weighPage(browser, site, guide));
  const scripts = await weighScripts(browser, sites[0]!, guide);
  await browser.close();
  return {weights, scripts};
}

async function readGuide(sites: readonly Served[], language: keyof typeof guides): Promise<Read> {
  const guide = guides[language];
  const {weights, scripts} = await weighAll(sites, guide);
  const vitals = await readAll(sites, guide.page);
  const pages = sites.map(({name}, at) => ({name, ...vitals[at]!, ...weights[at]!}));
  return {language, page: guide.page, pages, scripts};
}

/** What a guide costs its reader, cold, in both languages, beside the peers. */
export async function measureReading(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (folder) => {
    const sites = await serveSites(folder);
    const read = [await readGuide(sites, 'Russian'), await readGuide(sites, 'Kyrgyz')];
    for (const site of sites) await site.stop();
    fs.writeFileSync(PLOT, drawBars(read[0]!.pages));
    report([
      `Lighthouse, mobile defaults, cold: medians of ${ROUNDS} rounds in turn. KB as sent to an untouched page on a slow connection.`,
      'VitePress and Docusaurus fetch pages ahead that the first one links to: their next page is in its KB already.',
      ...read.flatMap((one) => ['', ...tellPages(one), '', tellScripts(one)]),
      '',
      '![KB of a guide and ms to its largest paint, in Russian](reading.svg)',
      '',
      ...read.flatMap(judge),
    ]);
  });
}
