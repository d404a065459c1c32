import type {Code} from '../../../numbers/verdict';
import type {ApiCode} from '../codes';

/** What the reference says in one language beside names and codes. */
export interface ApiWords {
  /** Which token a call takes. */
  token: {needed: string; possible: string; none: string};
  request: string;
  answer: string;
  /** An answer without a body. */
  empty: string;
  /** Begins the list of statuses that a call can fail with. */
  errors: string;
  optional: string;
  /** Stands above the list of error codes. */
  codesWithStatus: string;
  types: Record<'string' | 'integer' | 'array' | 'object' | 'time' | 'reference', string>;
  characters: string;
  /** Stands before what has to be sent to meet an error on purpose. */
  toMeet: string;
  whatToDo: string;
  /**
   * Each field by the end of its way (`accounts.kind` by `kind`); where a name means two things, by
   * more of it, or with the call before it.
   */
  fields: Record<string, string>;
  codes: Record<ApiCode, string>;
  numberCodes: Record<Code, string>;
}
