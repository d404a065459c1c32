import {diffArrays} from 'diff';

/** Letters kept before and after a change, to know it by. */
const AROUND = 40;

/** Words, each with the space after it: what the library itself takes for words are Latin ones. */
const piecesOf = (text: string) => text.match(/\S+\s*/g) ?? [];

/** The unchanged words between two changes, shortened to what tells where one is. */
function shorten(words: string, isFirst: boolean, isLast: boolean): string {
  if (words.length <= 2 * AROUND) return words;
  const before = isFirst ? '' : words.slice(0, AROUND);
  const after = isLast ? '' : words.slice(-AROUND);
  return `${before}…${after}`;
}

/**
 * Shows what was changed in a text, on one line: `Ответьте [-3-]{+4+}: …`.
 * @param then the text that was agreed on
 * @param now the text as it stands
 */
export function showDifference(then: string, now: string): string {
  const parts = diffArrays(piecesOf(then), piecesOf(now));
  return parts
    .map(({value, added, removed}, at) => {
      const words = value.join('').replaceAll('\n', ' ');
      if (added) return `{+${words}+}`;
      if (removed) return `[-${words}-]`;
      return shorten(words, at === 0, at === parts.length - 1);
    })
    .join('')
    .trim();
}
