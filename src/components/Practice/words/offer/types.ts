import type {Pays} from '@site/src/guides/practiceData';

/** What the page says of practice before its player comes. */
export interface OfferWords {
  /** Offers to practise, where the guide pays one thing, or nothing; or each of two. */
  start: string;
  startWith: Record<Pays, string>;
  offer: string;
  practice: string;
  noMoney: string;
  needsScripts: string;
  /** The link at a step that opens practice there. */
  practiseStep: string;
  close: string;
  /** Offers to go on where the reader was. */
  goOn: (step: number) => string;
}
