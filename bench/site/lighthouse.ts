import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';

import {findBrowser} from '../../src/browser/findBrowser';

const PROGRAM = path.resolve('bench/site/node_modules/lighthouse/cli/index.js');
const run = promisify(execFile);
/** The others would be thrown away, and take as long again. */
const audits = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];

/** What a reader with a slow phone on a slow connection waits for. */
export interface Vitals {
  /** Largest contentful paint, ms. */
  readonly lcp: number;
  /** Total blocking time, ms. */
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
}

interface Report {
  audits: Record<string, {numericValue: number}>;
  runtimeError?: {message: string};
}

/** Reads a page cold by Lighthouse with its mobile defaults, in a browser that has never been anywhere. */
export async function readVitals(url: string): Promise<Vitals> {
  const args = ['--output=json', '--quiet', `--only-audits=${audits.join(',')}`];
  const fewer = '--disable-full-page-screenshot';
  const flags = '--chrome-flags=--headless=new --no-sandbox';
  const {stdout} = await run(process.execPath, [PROGRAM, url, ...args, fewer, flags], {
    env: {...process.env, CHROME_PATH: findBrowser()},
    maxBuffer: 2 ** 27,
  });
  const {audits: read, runtimeError} = JSON.parse(stdout) as Report;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const valueOf = (audit: string) => read[audit]!.numericValue;
  return {
    lcp: valueOf('largest-contentful-paint'),
    tbt: valueOf('total-blocking-time'),
    cls: valueOf('cumulative-layout-shift'),
  };
}
