import type {Language} from '../../../language/language';
import {ky} from './ky';
import {ru} from './ru';
import type {AnswerWords} from './types';

export const answerWords: Readonly<Record<Language, AnswerWords>> = {ky, ru};
