import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const RUSSIAN = 'i18n/ru/docusaurus-plugin-content-docs';
const page = (title: string) => `---\ntitle: ${title}\n---\n\n# ${title}\n`;

const files: Record<string, string> = {
  'versions.json': '["1.0"]',
  'docs/index.mdx': `---\nslug: /\ntitle: Башкы бет\n---\n`,
  'docs/elsom/top-up.mdx': page('Толуктоо'),
  [`${RUSSIAN}/current/elsom/top-up.mdx`]: page('Пополнение'),
  'versioned_docs/version-1.0/elsom/top-up.mdx': page('Толуктоо'),
  'versioned_docs/version-1.0/elsom/old.mdx': page('Эски'),
  'redirects.yaml': [
    'elsom/top-up#call: elsom/top-up#dial',
    'elsom/old: elsom/top-up',
    'elsom/old#send: elsom/top-up#pin',
    'index#gone: elsom/top-up#dial',
  ].join('\n'),
};

/** Writes a small site with a frozen edition, a renamed step and a page that moved. */
export function writeSite(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-links-'));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), text);
  }
  return root;
}
