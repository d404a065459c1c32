import path from 'node:path';

const translated = /^i18n\/[^/]+\/docusaurus-plugin-content-docs\/(current|version-[^/]+)\//;

/**
 * Names the flow file of a page. A flow is written once for both languages, beside the Kyrgyz page,
 * and frozen with its edition.
 * @param page absolute path of the MDX file, in either language, in any edition
 * @param siteDir the project's top folder
 * @returns absolute path of the flow file, whether it exists or not
 */
export function flowFileOf(page: string, siteDir: string): string {
  const inSite = path.relative(siteDir, page).split(path.sep).join('/');
  const source = inSite.replace(translated, (_, edition: string) =>
    edition === 'current' ? 'docs/' : `versioned_docs/${edition}/`,
  );
  return path.join(siteDir, source.replace(/\.mdx$/, '.flow.yaml'));
}

/**
 * Names the folder that holds the flows of a page's edition.
 * @param page absolute path of an MDX file, in either language, in any edition
 */
export function contentRootOf(page: string, siteDir: string): string {
  const [first = '', second = ''] = path
    .relative(siteDir, flowFileOf(page, siteDir))
    .split(path.sep);
  return path.join(siteDir, first === 'versioned_docs' ? path.join(first, second) : first);
}
