import {expect, type Page, type Request} from '@playwright/test';

/** Notes from now on each request of a page that was answered. */
export function noteRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return requests;
}

/**
 * Waits for half a second in which nothing is added to what is noted: once a page is alive Playwright's
 * "networkidle" may never come, or has long been.
 */
export function awaitQuiet(noted: readonly unknown[]): Promise<void> {
  let before = -1;
  const isQuiet = () => before === (before = noted.length);
  return expect.poll(isQuiet, {intervals: [500]}).toBe(true);
}
