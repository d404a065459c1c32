import type {Entry} from '../guides/edition';
import {otherLanguage, type Language} from '../language/language';
import type {Agreed, Agreements} from './record';
import {hashOf, readWordings, type Wording} from './wording';

/**
 * How the two languages of a section stand to each other: `ky` and `ru` name the language that was
 * changed since they agreed; `unknown` is what nobody has called the same yet.
 */
export type State = 'fresh' | 'ky' | 'ru' | 'both' | 'unknown' | 'unwritten';

/** A section in both languages, and how they stand to each other. */
export interface Comparison {
  id: string;
  state: State;
  now: Record<Language, Wording>;
  /** The wordings that agreed. */
  then?: Agreed;
}

function stateOf(now: Record<Language, Wording>, then: Agreed | undefined): State {
  if (now.ky.isUnwritten || now.ru.isUnwritten) return 'unwritten';
  if (!then) return 'unknown';
  const changed = (language: Language) => hashOf(now[language].words) !== then[language].hash;
  if (changed('ky')) return changed('ru') ? 'both' : 'ky';
  return changed('ru') ? 'ru' : 'fresh';
}

/**
 * Compares the sections that a page has in both languages with what was agreed on.
 * @returns nothing for a page that is missing, or cannot be read, in one of them
 */
export function compareLanguages(
  {path, pages: {ky, ru}}: Pick<Entry, 'path' | 'pages'>,
  agreements: Agreements,
): Comparison[] {
  if (!ky || !ru) return [];
  const russian = readWordings(ru);
  return readWordings(ky).flatMap((own) => {
    const other = russian.find(({id}) => id === own.id);
    if (!other) return [];
    const now = {ky: own, ru: other};
    const then = agreements[path]?.[own.id];
    return [{id: own.id, state: stateOf(now, then), now, ...(then && {then})}];
  });
}

/** The language whose reader gets an older text, where it is known which one that is. */
export function staleLanguage(state: State): Language | undefined {
  return state === 'ky' || state === 'ru' ? otherLanguage[state] : undefined;
}
