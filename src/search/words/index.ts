import type {Language} from '../../language/language';
import {ky} from './ky';
import {ru} from './ru';
import type {SearchWords} from './types';

export type {SearchWords} from './types';

/** What the search says, on the page and where there is no script. */
export const searchWords: Record<Language, SearchWords> = {ky, ru};

/** Where the sentences above lead, without the language. */
export const searchLinks = {choose: '/#ways', number: '/#check', call: 'tel:0312960888'};
