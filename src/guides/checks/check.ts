import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Page} from '../page';

/** A rule over one edition; the pages in it are those that could be read. */
export type Check = (edition: Edition) => Finding[];

/** Every page of an edition in every language it is written in, with the entry it belongs to. */
export function pagesOf({entries}: Edition): {page: Page; entry: Entry}[] {
  return entries.flatMap((entry) => Object.values(entry.pages).map((page) => ({page, entry})));
}
