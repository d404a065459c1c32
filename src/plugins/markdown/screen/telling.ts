import type {Pays} from '../../../components/Screen/words';
import {meaningOf} from '../../../components/Screen/words/meanings';
import type {Language} from '../../../language/language';

/** For whom a screen is written down, and what is paid where that is known. */
export interface Telling {
  language: Language;
  pays: Pays;
}

/** A provider's label letter for letter, and what it means. */
export function quote(label: string, language: Language): string {
  const meaning = meaningOf(label, language);
  return meaning ? `«${label}» (${meaning})` : `«${label}»`;
}
