import {readCatalog} from '../guides/catalog';
import {kept, type Kept} from '../guides/keep';
import {languages} from '../language/language';
import {listCards} from './cards/card';
import {cacheOf, paintCard} from './cards/paint';

/**
 * Reads the content in a thread of its own, before the plugins ask for it.
 * @param root the project's top folder
 * @returns all that was read; what is wrong with it the check will tell
 */
export function readAhead(root: string): ReadonlyMap<string, Kept> {
  readCatalog(root);
  return kept;
}

/** Paints the cards of both languages into their cache: the plugin that wants them paints what is not there. */
export async function paintAhead(root: string): Promise<void> {
  const [current] = readCatalog(root).editions;
  for (const card of languages.flatMap((language) => listCards(current!, language))) {
    await paintCard(card, cacheOf(root));
  }
}
