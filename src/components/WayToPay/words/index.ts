import type {Language} from '@site/src/language/language';

import {ky} from './ky';
import {ru} from './ru';
import type {Words} from './types';

export const words: Record<Language, Words> = {ky, ru};
