import {describe, expect, it} from 'vitest';

import type {SearchDocument} from '../../src/search/answer';
import {findAnswers, makeEngine} from '../../src/search/engine';
import {unpackDocuments} from '../../src/search/pack';
import {packPages} from './writersData';

const PAGES = 1000;

/** The pages of today over and over, with a provider of its own for each round. */
function grow(documents: SearchDocument[]): SearchDocument[] {
  const pages = new Set(documents.map(({address}) => address.split('#')[0])).size;
  const rounds = Array.from({length: Math.ceil(PAGES / pages)}, (_, round) => round);
  return rounds.flatMap((round) =>
    documents.map((one) => ({
      ...one,
      address: `/${round}${one.address}`,
      context: `банк${round} ${one.context}`,
      text: `${one.text} услуга${round}`,
    })),
  );
}

describe('a site of a thousand pages', () => {
  const documents = grow(unpackDocuments(packPages('ru')));
  const engine = makeEngine(documents);

  it('finds a step of one bank among all the others', () => {
    expect(documents.length).toBeGreaterThan(5 * PAGES);
    expect(findAnswers(engine, '900 введите инн банк37')[0]?.address).toMatch(/^\/37\/elsom/);
  });
});
