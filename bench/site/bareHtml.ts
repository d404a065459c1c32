import fs from 'node:fs';
import path from 'node:path';

import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';

import {save} from './peer';
import type {Text} from './texts';
import {addressOf} from './texts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function writePage({language, title, body}: Text): string {
  const html = micromark(`# ${escape(title)}\n\n${body}`, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    // "tel:" is no protocol of its list, and every guide ends with a number to call.
    allowDangerousProtocol: true,
  });
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${html}
`;
}

/** The least a page can be: the text, no styles, no scripts. Nobody would offer it; nothing is quicker. */
export function writeBareHtml(folder: string, texts: readonly Text[]): void {
  fs.mkdirSync(folder, {recursive: true});
  for (const text of texts) {
    save(path.join(folder, addressOf(text), 'index.html'), writePage(text));
  }
}
