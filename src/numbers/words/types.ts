import type {Code, Finding, NumberKind} from '../verdict';

type FindingOf<C extends Code> = Extract<Finding, {code: C}>;

/**
 * What one language says about each finding. A code without a sentence does not compile.
 * `sentences` name what is amiss, where, and the cure; `summaries` are for support: a few words
 * that never hold a digit of the number.
 */
export interface FindingWords {
  readonly sentences: {
    readonly [C in Code]: (finding: FindingOf<C>, kind: NumberKind) => string;
  };
  readonly summaries: {
    readonly [C in Code]: (finding: FindingOf<C>) => string;
  };
  /** The name of the number and how many digits it was given: `ИНН: 12 цифр`. */
  readonly counted: (kind: NumberKind, digits: number) => string;
  /** Ends the summary of a number in which nothing is amiss. */
  readonly nothingAmiss: string;
}
