import type {NumberKind} from '../../verdict';

/** Why a number could not be looked for. None of them says anything about the number. */
export type Unchecked =
  'offline' | 'unreachable' | 'timeout' | 'failed' | 'broken' | 'rate_limited' | 'cancelled';

/** What is known about an invoice. */
type InvoiceStanding = 'unpaid' | 'paid' | 'expired';

/** What is said about a number once it is complete, and once it was looked for. */
export interface AnswerWords {
  readonly plausible: (kind: NumberKind) => string;
  readonly doubtful: string;
  readonly correction: string;
  /** Tells by ear of the button that comes below. */
  readonly below: string;
  readonly take: string;
  readonly checkAs: Readonly<Record<NumberKind, string>>;
  readonly asking: string;
  readonly found: (registry?: string) => string;
  readonly holder: string;
  readonly compareHolder: string;
  readonly amountDue: string;
  readonly invoice: string;
  readonly standings: Readonly<Record<InvoiceStanding, string>>;
  readonly notFound: (registry?: string) => string;
  /** @param seconds to wait, where the server told it */
  readonly unchecked: Readonly<Record<Unchecked, (seconds?: number) => string>>;
  readonly saysNothing: string;
  readonly support: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** A few words for support about what the search brought. */
  readonly outcomes: Readonly<
    Record<'found' | 'not_found' | 'unchecked', (registry?: string) => string>
  >;
}
