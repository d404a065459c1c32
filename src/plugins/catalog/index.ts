import type {LoadContext, Plugin} from '@docusaurus/types';

import {readCatalog} from '../../guides/catalog';
import {checkContent} from '../../guides/checkContent';
import {ContentError, formatFinding, type Finding} from '../../guides/finding';
import {takeKept} from '../../guides/kept';
import {untranslatedAddresses} from '../../guides/untranslated';
import {languages} from '../../language/language';

const watched = [
  'docs/**/*',
  'versioned_docs/**/*',
  'i18n/*/docusaurus-plugin-content-docs/**/*',
  'redirects.yaml',
];

/** A half-written page is nothing to stop for while it is written: it is told, and shown as it is. */
function tell(findings: Finding[]): void {
  if (findings.length === 0) return;
  const words = findings.map(formatFinding).join('\n\n');
  process.stderr.write(`\n${words}\n\n${findings.length} to mend.\n`);
}

/** The folders found good. One build makes both languages, and the check reads both: once is enough. */
const good = new Set<string>();

function requireGoodContent(siteDir: string): void {
  if (good.has(siteDir)) return;
  const findings = checkContent(siteDir, process.env.DRAFT === 'true' ? 'draft' : 'release');
  if (findings.length > 0) throw new ContentError(findings);
  good.add(siteDir);
}

/**
 * Checks the content whenever Docusaurus reads it: a build stops, with every mistake told; the dev
 * server of the first language tells them and goes on. A draft build lets a translation be missing.
 *
 * Its global data names the pages that are shown in the other language; there are none in a release.
 */
export default async function catalogPlugin({
  siteDir,
  baseUrl,
  i18n,
}: LoadContext): Promise<Plugin> {
  // No content is read before every plugin is there.
  await takeKept();
  const language = languages.find((one) => one === i18n.currentLocale) ?? 'ky';
  const root = baseUrl.replace(/\/$/, '');
  return {
    name: 'tolom-catalog',
    getPathsToWatch: () => watched,
    loadContent() {
      const isDevelopment = process.env.NODE_ENV === 'development';
      if (!isDevelopment) requireGoodContent(siteDir);
      if (isDevelopment && i18n.currentLocale === i18n.defaultLocale) tell(checkContent(siteDir));
      return untranslatedAddresses(readCatalog(siteDir), language);
    },
    contentLoaded({content, actions}) {
      const untranslated = (content as string[]).map((address) => root + address);
      actions.setGlobalData({untranslated});
    },
  };
}
