/** The languages of the site. Kyrgyz lives at `/`, Russian at `/ru/`. */
export type Language = 'ky' | 'ru';

export const languages: readonly Language[] = ['ky', 'ru'];
