import type {Language} from '@site/src/language/language';

import {ky} from './ky';
import {ru} from './ru';
import type {OfferWords} from './types';

export const offerWords: Record<Language, OfferWords> = {ky, ru};
