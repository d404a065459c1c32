import type {Pays} from '@site/src/guides/practiceData';
import type {Field} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import {words as screenWords} from '../Screen/words';
import {words} from './words';

/** What a handed-out value is called; the number that is paid goes by its own name, not the field's. */
export function fieldName(field: Field, pays: Pays | undefined, language: Language): string {
  if (field === 'account' && pays) return words[language].numbers[pays];
  return screenWords[language].fields[field].name;
}
