import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {Language} from '../language/language';

/** The language of the page a component stands on. */
export function useLanguage(): Language {
  return useDocusaurusContext().i18n.currentLocale as Language;
}
