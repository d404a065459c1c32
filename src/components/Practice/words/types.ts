import type {Wrong} from '@site/src/guides/judge';
import type {FailureId} from '@site/src/guides/failures';
import type {Pays} from '@site/src/guides/practiceData';
import type {Returned} from '@site/src/guides/wayBack';

/** What practice says, in one language. */
export interface Words {
  numbers: Record<Pays, string>;
  step: (at: number, of: number) => string;
  data: string;
  use: string;
  neverReal: string;
  back: string;
  startOver: string;
  askAgain: string;
  next: string;
  erase: string;
  keypad: string;
  yourReply: string;
  asked: string;
  unknown: string;
  wrong: Record<Exclude<Wrong['code'], 'not_number'>, string>;
  doubt: string;
  /** After the provider's own way back was taken. */
  returned: Record<Returned, string>;
  refused: Record<string, string>;
  refusedOtherwise: string;
  paid: string;
  ended: string;
  skip: string;
  otherStep: string;
  cancel: string;
  timeOut: string;
  largeText: string;
  meetFailure: string;
  usual: string;
  unreachable: string;
  meeting: (failure: string) => string;
  whatToDo: string;
  failures: Record<FailureId, string>;
  finish: string;
  movement: string;
  wallet: string;
  /** What the money went to. */
  account: Record<Pays, string>;
  before: string;
  after: string;
}
