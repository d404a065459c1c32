import Answers from './Answers';
import {loadSearch} from './live';

/**
 * Loads what finds answers and what shows them: no page needs either before a reader turns to the field.
 * @param address where the packed documents of the page's language are
 * @throws Error where they cannot be had
 */
export async function loadAnswering(address: string) {
  return {ask: await loadSearch(address), Answers};
}

export type Answering = Awaited<ReturnType<typeof loadAnswering>>;
