import type {Language} from './language';

/** What stands before every address of a language: nothing in Kyrgyz, `/ru` in Russian. */
export const languagePart = (language: Language): string =>
  language === 'ky' ? '' : `/${language}`;
