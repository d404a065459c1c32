import type {Language} from './language';

/** How each language calls itself: what its readers look for, whatever page they are on. */
export const ownNames: Readonly<Record<Language, string>> = {ky: 'Кыргызча', ru: 'Русский'};

/** How the languages are called in what is told to writers. */
export const englishNames: Readonly<Record<Language, string>> = {ky: 'Kyrgyz', ru: 'Russian'};
