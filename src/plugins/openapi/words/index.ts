import type {Language} from '../../../language/language';

import {ky} from './ky';
import {ru} from './ru';
import type {ApiWords} from './types';

export const words: Record<Language, ApiWords> = {ky, ru};
