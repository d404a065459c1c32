import path from 'node:path';

import type {Peer} from './peer';
import {save} from './peer';
import type {Text} from './texts';
import {addressOf} from './texts';

function writeConfig(texts: readonly Text[]): string {
  const sidebarOf = (wanted: string) =>
    texts
      .filter(({language, edition}) => language === wanted && edition === '')
      .map((text) => ({text: text.title, link: addressOf(text)}));
  const locales = {
    root: {label: 'Кыргызча', lang: 'ky', themeConfig: {sidebar: sidebarOf('ky')}},
    ru: {label: 'Русский', lang: 'ru', themeConfig: {sidebar: sidebarOf('ru')}},
  };
  return `export default {
  title: 'Төлөм',
  ignoreDeadLinks: true,
  locales: ${JSON.stringify(locales)},
};
`;
}

const THEME = `export {default} from 'vitepress/theme-without-fonts';\n`;

function makePeer(name: string, theme?: string): Peer {
  return {
    name,
    command: ['../node_modules/vitepress/bin/vitepress.js', 'build'],
    out: '.vitepress/dist',
    write(folder, texts) {
      save(path.join(folder, 'package.json'), '{"type": "module"}\n');
      save(path.join(folder, '.vitepress/config.mjs'), writeConfig(texts));
      if (theme) save(path.join(folder, '.vitepress/theme/index.mjs'), theme);
      for (const text of texts) {
        const file = path.join(folder, addressOf(text), 'index.md');
        save(file, `# ${text.title}\n\n${text.body}\n`);
      }
    },
  };
}

/** VitePress with its default theme, without a search. */
export const vitepress = makePeer('VitePress');

/** The same with the reader's own fonts, which its theme offers. */
export const vitepressWithoutFonts = makePeer('VitePress without its fonts', THEME);
