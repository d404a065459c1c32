import type {Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

/**
 * Puts pages under the name of their provider, which their path begins with.
 * @param others what the pages of no provider are called
 */
export function groupPages(
  pages: readonly Place[],
  language: Language,
  others: string,
): [name: string, pages: Place[]][] {
  const groups = new Map<string, Place[]>();
  for (const page of pages) {
    const [provider = ''] = page.path.split('/');
    const home = pages.find(({path}) => path === provider);
    const isProvider = pages.some(({path}) => path.startsWith(`${provider}/`));
    const name = isProvider && home ? home.words[language].title : others;
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  return [...groups];
}
