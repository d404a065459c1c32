import {fetchAhead, isCheap} from '../../loader/page/connection';

/**
 * Fetches a script of a page that is linked from the open one, where that costs the reader nothing.
 * @param url the script
 */
export default async function prefetch(url: string): Promise<void> {
  if (isCheap()) fetchAhead(url, 'prefetch');
}
