import type {Language} from '@site/src/language/language';

import {ky} from './ky';
import {ru} from './ru';
import type {DeskWords} from './types';

export const deskWords: Record<Language, DeskWords> = {ky, ru};
