import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {chromium, type Page} from '@playwright/test';

import {findBrowser} from '../browser/findBrowser';
import {checkContent} from '../guides/checkContent';
import {formatFinding} from '../guides/finding';
import {foldersOf} from '../guides/folders';
import {escapeHtml} from '../language/escapeHtml';
import {writePage} from '../plugins/compare/writePage';

const GUIDE = 'elsom/top-up-ussd';
const RUSSIAN = `${foldersOf('current').ru}/${GUIDE}.mdx`;
const WIDTH = 960;

/** A copy of the guides in which one number was typed wrong. */
function copyWithMistake(root: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-pictures-'));
  for (const part of ['docs', 'i18n', 'versions.json', 'versioned_docs', 'published.yaml']) {
    fs.cpSync(path.join(root, part), path.join(copy, part), {recursive: true});
  }
  const page = path.join(copy, RUSSIAN);
  const words = fs.readFileSync(page, 'utf8');
  fs.writeFileSync(page, words.replace(/\*\*3\*\*(?=: это пункт)/, '**4**'));
  return copy;
}

const asTerminal = (text: string) =>
  `<pre style="margin:0;padding:16px 20px;color:#e4ecee;background:#16242a;white-space:pre-wrap;` +
  `font:16px/1.5 'DejaVu Sans Mono',monospace">${escapeHtml(text)}</pre>`;

async function shoot(page: Page, selector: string, file: string): Promise<void> {
  await page.locator(selector).first().screenshot({path: file, animations: 'disabled'});
}

/** `npm run writing:pictures`: draws the pictures of the writers' guide from the site as it is. */
async function draw(root: string): Promise<void> {
  const copy = copyWithMistake(root);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({
      viewport: {width: WIDTH, height: 800},
      colorScheme: 'light',
    });
    await page.setContent(writePage(copy, GUIDE));
    await shoot(page, '#pay-bill', path.join(root, 'writing/img/compare.png'));
    const found = checkContent(copy).find(({file}) => file === RUSSIAN);
    await page.setContent(asTerminal(found ? formatFinding(found) : ''));
    await shoot(page, 'pre', path.join(root, 'writing/img/message.png'));
  } finally {
    await browser.close();
    fs.rmSync(copy, {recursive: true});
  }
}

draw(process.cwd()).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
