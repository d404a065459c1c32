import {expect, type Page, type Request} from '@playwright/test';

/** Notes from now on each request of a page that was answered. */
export function noteRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return requests;
}

/** Once a page is alive Playwright's "networkidle" may never come, or has long been; half a second without a request is the same. */
export function awaitQuiet(requests: readonly Request[]): Promise<void> {
  let before = -1;
  const isQuiet = () => before === (before = requests.length);
  return expect.poll(isQuiet, {intervals: [500]}).toBe(true);
}
