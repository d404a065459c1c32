import type {Language} from '../language/language';

/** Latin letters that look like Cyrillic ones, and letters of neighbours that look like Kyrgyz ones. */
const lookalikes = new Map(
  [
    ...'aа|cс|eе|oо|pр|xх|yу|AА|BВ|CС|EЕ|HН|KК|MМ|OО|PР|TТ|XХ|YУ|ɵө|Ɵө|öө|üү|ұү|ҥң|ӊң|ӈң|ԣң'.split(
      '|',
    ),
  ].map(([wrong = '', right = '']) => [wrong, right]),
);

const cyrillic = /\p{Script=Cyrillic}/u;
const own: Record<Language, RegExp> = {ky: /[а-яёөүң]/iu, ru: /[а-яё]/iu};

/**
 * Finds letters of another alphabet in a word: «cом» with a Latin "c" looks right and is found by no search.
 * A word such as «SMSти», whose Latin part has a letter of its own, is meant so.
 * @returns the word as it should be, undefined where nothing is wrong
 */
export function mendAlphabet(word: string, language: Language): string | undefined {
  if (!cyrillic.test(word)) return undefined;
  const foreign = [...word].filter(
    (letter) => /\p{L}/u.test(letter) && !own[language].test(letter),
  );
  if (foreign.length === 0 || !foreign.every((letter) => lookalikes.has(letter))) return undefined;
  return [...word].map((letter) => lookalikes.get(letter) ?? letter).join('');
}
