import type {Language} from '../../../language/language';
import {ky} from './ky';
import {ru} from './ru';
import type {FormWords} from './types';

export const formWords: Readonly<Record<Language, FormWords>> = {ky, ru};
