import type {SearchDocument} from '../../src/search/answer';

/**
 * Takes the pages of today over and over, with a provider of its own for each round.
 * @param least how many pages there are to be
 */
export function grow(documents: readonly SearchDocument[], least: number): SearchDocument[] {
  const pages = new Set(documents.map(({address}) => address.split('#')[0])).size;
  const rounds = Array.from({length: Math.ceil(least / pages)}, (_, round) => round);
  return rounds.flatMap((round) =>
    documents.map((one) => ({
      ...one,
      address: `/${round}${one.address}`,
      context: `банк${round} ${one.context}`,
      text: `${one.text} услуга${round}`,
    })),
  );
}
