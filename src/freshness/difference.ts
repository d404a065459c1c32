import {diffWordsWithSpace} from 'diff';

/** Words kept before and after a change, to know it by. */
const AROUND = 40;

/** The unchanged words between two changes, shortened to what tells where one is. */
function shorten(words: string, isFirst: boolean, isLast: boolean): string {
  const plain = words.replaceAll('\n', ' ');
  if (plain.length <= 2 * AROUND) return plain;
  const before = isFirst ? '' : plain.slice(0, AROUND);
  const after = isLast ? '' : plain.slice(-AROUND);
  return `${before}…${after}`;
}

/**
 * Shows what was changed in a text, on one line: `Ответьте [-3-]{+4+}: …`.
 * @param then the text that was agreed on
 * @param now the text as it stands
 */
export function showDifference(then: string, now: string): string {
  const pieces = diffWordsWithSpace(then, now);
  return pieces
    .map(({value, added, removed}, at) => {
      if (added) return `{+${value.replaceAll('\n', ' ')}+}`;
      if (removed) return `[-${value.replaceAll('\n', ' ')}-]`;
      return shorten(value, at === 0, at === pieces.length - 1);
    })
    .join('')
    .trim();
}
