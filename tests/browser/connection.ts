import type {Page} from '@playwright/test';

/** What a browser tells of its connection; see the Network Information API. */
export interface Connection {
  effectiveType: 'slow-2g' | '2g' | '3g' | '4g';
  saveData?: boolean;
  type?: 'cellular' | 'wifi';
}

/** Lets the page believe that it came by this connection. */
export async function pretendConnection(page: Page, connection: Connection): Promise<void> {
  await page.addInitScript((told) => {
    Object.defineProperty(navigator, 'connection', {value: told});
  }, connection);
}

/** Notes the path of every script that the page asks for from now on. */
export function noteScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname);
  });
  return scripts;
}
