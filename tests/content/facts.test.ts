import {describe, expect, it} from 'vitest';

import {compareFacts} from './guideFacts';
import {guides, pages} from './pagesWithFacts';

describe('Every guide', () => {
  it.each(guides)('$edition $name stands in both languages', ({pages: both}) => {
    expect(both.map(({language}) => language)).toEqual(['ky', 'ru']);
  });

  it.each(guides)('$edition $name has the flow of its facts', ({entry, facts}) => {
    const {steps, ...about} = entry?.flow ?? {};
    expect(about).toEqual(facts.flow ?? {});
    expect(steps?.map(({id}) => id)).toEqual(facts.steps?.map(({id}) => id));
  });

  it.each(pages)('$file tells what it has to', ({page, facts, names}) => {
    expect(compareFacts(page, facts, names)).toEqual([]);
  });
});
