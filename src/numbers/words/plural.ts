const rules = new Intl.PluralRules('ru');

/**
 * A Russian noun in the form its numeral asks for: 1 цифра, 2 цифры, 5 цифр. Kyrgyz needs no such
 * thing: after a numeral its nouns stay as they are.
 * @param forms after 1, after 2, after 5
 */
export function pluralise(count: number, forms: readonly [string, string, string]): string {
  const rule = rules.select(count);
  if (rule === 'one') return forms[0];
  return rule === 'few' ? forms[1] : forms[2];
}
