import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The page whose words are shown for one that nobody translated yet. */
export interface Source {
  /** The language its words are in, for the `lang` attribute. */
  lang: string;
  /** Its own address, with the site's name. */
  address: string;
}

/**
 * Tells whether the open page is shown in the words of the other language.
 * @returns undefined where it is in the reader's own
 */
export function useSource(): Source | undefined {
  const {
    i18n: {currentLocale, defaultLocale, localeConfigs},
  } = useDocusaurusContext();
  const {createUrl} = useAlternatePageUtils();
  const {source} = useDoc().metadata;
  // Docusaurus takes the words from i18n/ where they are, and from docs/ where they are not.
  if (currentLocale === defaultLocale || source.startsWith('@site/i18n/')) return undefined;
  return {
    lang: localeConfigs[defaultLocale]?.htmlLang ?? defaultLocale,
    address: createUrl({locale: defaultLocale, fullyQualified: true}),
  };
}
