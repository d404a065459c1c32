import {findAnswers, makeEngine, type Found} from '@site/src/search/engine';
import {takeOutNumber} from '@site/src/search/longNumber';
import {unpackDocuments, type Packed} from '@site/src/search/pack';

/** What was found for a question, and whether it held a number that nobody should type there. */
export interface Outcome {
  found: Found[];
  hadNumber: boolean;
}

type Ask = (question: string) => Outcome;

/**
 * Loads what is needed to search, once a reader turns to the field.
 * @param address where the packed documents of the page's language are
 * @throws Error where they cannot be had
 */
export async function loadSearch(address: string): Promise<Ask> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The search got ${answer.status}.`);
  const engine = makeEngine(unpackDocuments((await answer.json()) as Packed));
  return (typed) => {
    const {question, hadNumber} = takeOutNumber(typed);
    return {found: findAnswers(engine, question), hadNumber};
  };
}
