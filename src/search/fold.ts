/** Letters that keyboards lack, or that sound alike to those who type from hearing. */
const letters: Record<string, string> = Object.fromEntries(
  ['өо', 'үу', 'ңн', 'ёе', 'эе', 'ыи', 'щш', 'ь', 'ъ'].map(([from, to = '']) => [from, to]),
);

/** Latin letters as Kyrgyz and Russian are typed with them; the longest first. */
const latin: [RegExp, string][] = [
  [/shch|sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/zh|j/g, 'ж'],
  [/kh|h/g, 'х'],
  [/ts/g, 'ц'],
  [/y?ya/g, 'я'],
  [/yu/g, 'ю'],
  [/y[eo]/g, 'е'],
  [/ng$/g, 'н'],
  [/(?<=[aeiou])y/g, 'й'],
  [/x/g, 'кс'],
];
const single: Record<string, string> = Object.fromEntries(
  [...'abcdefgiklmnopqrstuvwyz'].map((letter, at) => [letter, [...'абкдефгиклмнопкрстуввиз'][at]!]),
);

function fromLatin(word: string): string {
  const whole = latin.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
  return whole.replace(/[a-z]/g, (letter) => single[letter] ?? letter);
}

/**
 * Writes a word the way it is looked up: in Cyrillic, and without the difference between letters that
 * many keyboards do not make. `Төлөм`, `толом` and `tolom` are one.
 * @param word one word in small letters
 */
export function fold(word: string): string {
  const cyrillic = /[a-z]/.test(word) ? fromLatin(word) : word;
  return cyrillic.replace(/[өүңёэыщьъ]/g, (letter) => letters[letter]!);
}
