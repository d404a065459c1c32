import type {Browser, Page, Request} from '@playwright/test';

import {pretendConnection} from '../../tests/browser/connection';

/** What came over the wire, in KB as it was sent: bodies, without headers. */
export interface Weight {
  readonly all: number;
  readonly scripts: number;
  readonly fonts: number;
  readonly requests: number;
}

/** What a reader does with a page, after it has come. */
export type Deed = (page: Page, settle: () => Promise<void>) => Promise<void>;

/** When nothing has come for so long, nothing more comes by itself. */
const QUIET_MS = 800;

/** A script that is fetched ahead of its use says only by its type what it is. */
async function kindOf(request: Request): Promise<'scripts' | 'fonts' | undefined> {
  const type = (await request.response())?.headers()['content-type'] ?? '';
  if (/javascript/.test(type)) return 'scripts';
  return /font|woff/.test(type) ? 'fonts' : undefined;
}

async function sumUp(requests: readonly Request[]): Promise<Weight> {
  const weight = {all: 0, scripts: 0, fonts: 0, requests: requests.length};
  for (const request of requests) {
    const {responseBodySize} = await request.sizes();
    const kilobytes = Math.max(responseBodySize, 0) / 1024;
    const kind = await kindOf(request);
    weight.all += kilobytes;
    if (kind) weight[kind] += kilobytes;
  }
  return weight;
}

/**
 * Opens a page in a browser that has never been there, and weighs it; then does what a reader does, and
 * weighs what that brought.
 * @param effectiveType the connection that the page believes in; see the Network Information API
 */
export async function weigh(
  browser: Browser,
  url: string,
  effectiveType: '3g' | '4g',
  deed: Deed,
): Promise<[first: Weight, after: Weight]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await pretendConnection(page, {effectiveType});
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  // What a page fetches in idle time begins when nothing else moves.
  const settle = async () => {
    const next = () => page.waitForEvent('requestfinished', {timeout: QUIET_MS});
    while (await next().catch(() => undefined));
  };
  await page.goto(url, {waitUntil: 'networkidle'});
  await settle();
  const first = await sumUp(requests.splice(0));
  await deed(page, settle);
  const after = await sumUp(requests);
  await context.close();
  return [first, after];
}
