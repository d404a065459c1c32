/** The two numbers a payment is addressed by: an INN tops up a balance, an invoice number pays for a signature. */
export type NumberKind = 'inn' | 'invoice';

/** A character that stands where a digit should. */
export interface StrangeCharacter {
  readonly character: string;
  /** Counted from 1 over what is left when separators and labels are dropped. */
  readonly place: number;
  /** The digit it is easily mistaken for, where there is one. */
  readonly digit?: string;
}

/** What the number looks like, when it does not look like what was asked for. */
export type Likeness =
  | 'looks_like_invoice'
  | 'looks_like_inn'
  | 'looks_like_card'
  | 'looks_like_bank_account'
  | 'looks_like_phone';

/** `day_in_month`: day and month exist each, but the month has no such day that year. */
export type DatePart = 'day' | 'month' | 'year' | 'day_in_month';

/** Places of two neighbours, counted from 1. */
export type Swap = readonly [number, number];

/** Why a typed string is no such number at all. A likeness explains a wrong count and never comes alone. */
export type Refusal =
  | {readonly code: 'empty'}
  | {
      readonly code: 'not_digits';
      readonly characters: readonly StrangeCharacter[];
      /** A number of the right length that was perhaps meant: to be confirmed, never taken silently. */
      readonly correction?: string;
    }
  | {
      readonly code: 'too_short';
      readonly by: number;
      /** The rest would be right with a 0 before it: a spreadsheet drops one. */
      readonly leadingZeroLost: boolean;
    }
  | {readonly code: 'too_long'; readonly by: number}
  | {readonly code: Likeness};

/** Why a number that may exist deserves a second look. */
export type Warning =
  | {readonly code: 'first_digit'}
  | {readonly code: 'impossible_date'; readonly part: DatePart}
  | {readonly code: 'future_date'}
  | {
      readonly code: 'check_digit';
      /** The neighbours whose swap would satisfy the check digit; empty when more than two pairs would. */
      readonly swaps: readonly Swap[];
    }
  | {readonly code: 'looks_like_card' | 'looks_like_bank_account' | 'looks_like_phone'};

export type Finding = Refusal | Warning;
export type Code = Finding['code'];

/** What a check answers. Without refusals the number may exist; whether it does, only a registry can tell. */
export interface Verdict {
  readonly kind: NumberKind;
  /** The digits that were understood, separators and labels left out. */
  readonly digits: string;
  /** The digits with what is no digit left in its place: what to show back. */
  readonly places: string;
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
}
