import fs from 'node:fs';
import path from 'node:path';

import type {LoadContext, Plugin} from '@docusaurus/types';

import {languagePart} from '../../language/languagePart';
import {languages} from '../../language/language';

/** Writes robots.txt: everything may be read, and where the sitemap of each language stands. */
export function writeRobots(siteUrl: string): string {
  const sitemaps = languages.map((language) => `${siteUrl}${languagePart(language)}/sitemap.xml`);
  const lines = ['User-agent: *', 'Disallow:', '', ...sitemaps.map((one) => `Sitemap: ${one}`)];
  return `${lines.join('\n')}\n`;
}

/** Tells search engines where the sitemaps are, which Docusaurus itself writes, one a language. */
export default function sitemapPlugin({siteConfig, i18n}: LoadContext): Plugin {
  return {
    name: 'tolom-sitemap',
    async postBuild({outDir}) {
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      fs.writeFileSync(path.join(outDir, 'robots.txt'), writeRobots(siteConfig.url));
    },
  };
}
