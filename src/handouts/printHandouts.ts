import {mkdir} from 'node:fs/promises';
import path from 'node:path';

import {chromium, type Page} from '@playwright/test';

import {fontStyles} from './font';
import type {Handout} from './listHandouts';
import {serveFiles} from './serveFiles';

async function print(page: Page, address: string, file: string): Promise<void> {
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} cannot be printed: ${answer?.status()}`);
  await page.addStyleTag({content: fontStyles()});
  await page.evaluate(() => document.fonts.ready);
  await mkdir(path.dirname(file), {recursive: true});
  await page.pdf({path: file, format: 'A4', tagged: true, outline: true});
}

/**
 * Prints handouts as any reader would, but in a font that has every letter: A4, tagged for screen
 * readers, with an outline of the steps.
 * @param site the folder that is served
 * @param browser the program of a Chromium
 * @param folder what the PDFs' addresses start from
 */
export async function printHandouts(
  site: string,
  browser: string,
  handouts: readonly Handout[],
  folder = site,
): Promise<void> {
  const served = await serveFiles(site);
  // A container's root has no sandbox for the browser; the only pages it opens are ours.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const running = await chromium.launch({executablePath: browser, args});
  try {
    // The site’s policy would refuse the font.
    const context = await running.newContext({bypassCSP: true});
    const page = await context.newPage();
    for (const handout of handouts) {
      await print(page, served.origin + handout.page, path.join(folder, handout.pdf));
    }
  } finally {
    await running.close();
    await served.close();
  }
}
