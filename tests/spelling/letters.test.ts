import {describe, expect, it} from 'vitest';

import {mendAlphabet} from '../../src/spelling/alphabet';
import {breaksHarmony} from '../../src/spelling/harmony';
import {learnSpellings} from '../../src/spelling/letters';

describe('The letters that a Kyrgyz keyboard lacks', () => {
  const find = learnSpellings(['бөлүмү', 'бөлүм', 'төлөө', 'басыңыз', 'болуп'], 'ky');

  it.each([
    ['болум', 'бөлүм', 'the whole word is known'],
    ['болумдор', 'бөлүмдор', 'its beginning is known, the ending is another'],
    ['басыныз', 'басыңыз', 'ң is one of them'],
    ['толоо', 'төлөө', 'four letters, known as a whole'],
  ])('are missed in «%s» for «%s»: %s', (word, spelled) => {
    expect(find(word)).toBe(spelled);
  });

  it.each([
    ['бөлүм', 'it is right'],
    ['болуп', 'it begins as another word does'],
    ['толот', 'nobody has written it with ө'],
    ['бөлум', 'whoever writes one such letter has the keyboard'],
  ])('are not missed in «%s»: %s', (word) => {
    expect(find(word)).toBeUndefined();
  });

  it('are ё alone in Russian, in whole words', () => {
    const russian = learnSpellings(['счёт', 'ещё'], 'ru');
    expect([russian('счет'), russian('еще'), russian('счета')]).toEqual(['счёт', 'ещё', undefined]);
  });
});

describe('Kyrgyz vowels', () => {
  it.each(['болүм', 'бөлум', 'төлөмду', 'көчурмө'])('do not stand together in «%s»', (word) => {
    expect(breaksHarmony(word)).toContain('look at');
  });

  it.each(['териниз', 'балансыныздын'])('want ң in «%s»', (word) => {
    expect(breaksHarmony(word)).toContain('ң');
  });

  it.each(['бөлүмдөр', 'маанилүү', 'аты-жөнүңүз', 'кагаз', 'номериңиз', 'күнөөкар'])(
    'stand well in «%s»',
    (word) => {
      expect(breaksHarmony(word)).toBeUndefined();
    },
  );
});

describe('The alphabet of a word', () => {
  it.each([
    ['cом', 'ky', 'сом', 'a Latin c'],
    ['бɵлүм', 'ky', 'бөлүм', 'a Latin ɵ'],
    ['бӊр', 'ky', 'бңр', 'a letter of a neighbour'],
    ['cчёт', 'ru', 'счёт', 'a Latin c'],
  ] as const)('is mended in «%s» (%s) to «%s»: %s', (...[word, language, right]) => {
    expect(mendAlphabet(word, language)).toBe(right);
  });

  it.each([
    ['SMSти', 'its Latin part has letters of its own'],
    ['MegaPay', 'it has no Cyrillic letter'],
    ['сом', 'it is Cyrillic'],
  ])('is left alone in «%s»: %s', (word) => {
    expect(mendAlphabet(word, 'ky')).toBeUndefined();
  });
});
