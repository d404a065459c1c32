import {describe, expect, it} from 'vitest';

import {wordsAsked} from '../../src/search/question';
import {termsIn} from '../../src/search/terms';

const spread = new Map(termsIn('пин код мегапей капчык оптима 24').map((term) => [term, 1]));

describe('the words of a question', () => {
  it.each([
    ['a space is missing', 'пинкод', ['пинкод', 'пин', 'код']],
    ['a number follows at once', 'оптима24', ['оптима24', 'оптима', '24']],
    ['a space is too many', 'мега пей', ['мега', 'пей', 'мегапей']],
    ['the word is known', 'капчык', ['капчык']],
    ['one half is no word', 'пинуктоо', ['пинуктоо']],
  ])('are found where %s: %s', (_reason, question, words) => {
    expect(wordsAsked(question, spread)).toEqual(words);
  });
});
