/** The languages of the site. Kyrgyz lives at `/`, Russian at `/ru/`. */
export type Language = 'ky' | 'ru';

/** Both, in the order in which they are shown. */
export const languages: readonly Language[] = ['ky', 'ru'];

/** Each language's other one. */
export const otherLanguage = {ky: 'ru', ru: 'ky'} as const satisfies Record<Language, Language>;
