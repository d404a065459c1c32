import {describe, expect, it} from 'vitest';

import {findAnswers, makeEngine} from '../../src/search/engine';
import {unpackDocuments} from '../../src/search/pack';
import {grow} from './grow';
import {packPages} from './writersData';

const PAGES = 1000;

describe('a site of a thousand pages', () => {
  const documents = grow(unpackDocuments(packPages('ru')), PAGES);
  const engine = makeEngine(documents);

  it('finds a step of one bank among all the others', () => {
    expect(documents.length).toBeGreaterThan(5 * PAGES);
    expect(findAnswers(engine, '900 введите инн банк37')[0]?.address).toMatch(/^\/37\/elsom/);
  });
});
