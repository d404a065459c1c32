import type {SearchWords} from '@site/src/search/words';

import type {Outcome} from './live';

/**
 * What a screen reader is told of a search while the list of answers comes and goes.
 * @param outcome what is shown; undefined while nothing is
 * @param hasFailed the search could not be loaded
 */
export function tell(words: SearchWords, outcome: Outcome | undefined, hasFailed: boolean): string {
  if (hasFailed) return words.failed;
  if (!outcome) return '';
  const {length} = outcome.found;
  // That a number is not looked for here is shown above the answers, and is no "nothing found".
  const number = outcome.hadNumber ? words.number.join('') : '';
  const count = length > 0 ? words.found(length) : words.nothing;
  return number && length === 0 ? number : `${number} ${count}`.trim();
}
