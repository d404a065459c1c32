import type {CheckAnswer} from '@site/src/sandbox/contract';
import type {Unchecked} from '@site/src/numbers/words/answer/types';

/** What came of looking a number up. `unchecked` says nothing about the number. */
export type Answer =
  | ({readonly status: 'found'} & Pick<CheckAnswer, 'holder' | 'amountDue' | 'state'>)
  | {readonly status: 'not_found'}
  | {readonly status: 'unchecked'; readonly why: Unchecked; readonly seconds?: number};

/** Reads the body of an answer; a page of a hotel's network or of a proxy is none. */
export function readAnswer(body: unknown, kind: CheckAnswer['kind']): Answer {
  const answer = (body ?? {}) as Partial<CheckAnswer>;
  if (answer.kind !== kind) return {status: 'unchecked', why: 'broken'};
  if (answer.status === 'not_found') return {status: 'not_found'};
  if (answer.status !== 'found') return {status: 'unchecked', why: 'broken'};
  const {holder, amountDue, state} = answer;
  return {status: 'found', holder, amountDue, state};
}
