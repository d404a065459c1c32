import path from 'node:path';

import type {Peer} from './peer';
import {save, writeFront} from './peer';
import type {Text} from './texts';
import {addressOf} from './texts';

const CONTENT = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/** The menu shows the edition that is written alone, as ours does. */
function writeConfig(texts: readonly Text[]): string {
  const shown = texts.filter(({language, edition}) => language === 'ky' && edition === '');
  const sidebar = shown.map((text) => ({
    label: text.title,
    translations: {
      ru: texts.find((one) => one.language === 'ru' && one.edition === '' && one.path === text.path)
        ?.title,
    },
    link: addressOf(text),
  }));
  return `import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

export default defineConfig({
  site: 'http://localhost:3000',
  trailingSlash: 'always',
  telemetry: false,
  integrations: [starlight({
    title: 'Төлөм',
    locales: {root: {label: 'Кыргызча', lang: 'ky'}, ru: {label: 'Русский', lang: 'ru'}},
    sidebar: ${JSON.stringify(sidebar)},
  })],
});
`;
}

/** Starlight as its own template sets it up, search by Pagefind included. */
export const starlight: Peer = {
  name: 'Starlight',
  command: ['../node_modules/astro/astro.js', 'build'],
  out: 'dist',
  write(folder, texts) {
    save(path.join(folder, 'package.json'), '{"type": "module"}\n');
    save(path.join(folder, 'astro.config.mjs'), writeConfig(texts));
    save(path.join(folder, 'src/content.config.mjs'), CONTENT);
    for (const text of texts) {
      const address = addressOf(text).slice(1, -1);
      // The folder of an edition would lose its dot in the address.
      const front = {title: text.title, ...(text.edition && {slug: address})};
      const file = path.join(folder, 'src/content/docs', address, 'index.md');
      save(file, writeFront(front, text.body));
    }
  },
};
