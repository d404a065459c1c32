import type {Language} from '../language/language';

/**
 * Names the folders of an edition's words, from the project's top folder; the flows and the writers' own
 * data stand in the Kyrgyz one.
 * @param edition `current`, or the name it was frozen under: `1.0`
 */
export function foldersOf(edition: string): Record<Language, string> {
  const isCurrent = edition === 'current';
  const folder = isCurrent ? edition : `version-${edition}`;
  return {
    ky: isCurrent ? 'docs' : `versioned_docs/${folder}`,
    ru: `i18n/ru/docusaurus-plugin-content-docs/${folder}`,
  };
}
