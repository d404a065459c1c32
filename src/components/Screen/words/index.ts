import type {Field} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import {ky} from './ky';
import {ru} from './ru';
import type {Pays, ScreenWords} from './types';

export type {Pays} from './types';

export const words: Record<Language, ScreenWords> = {ky, ru};

/**
 * Tells what goes into a field.
 * @param pays what is paid with this guide; without it the account is either number
 */
export function hintFor(field: Field, language: Language, pays?: Pays): string {
  const {account, fields} = words[language];
  return field === 'account' && pays ? account[pays] : fields[field].hint;
}
