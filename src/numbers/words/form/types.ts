import type {NumberKind} from '../../verdict';

/** What stands on the form before anything is typed; the page without scripts shows the same. */
export interface FormWords {
  readonly title: string;
  readonly which: string;
  readonly kinds: Readonly<Record<NumberKind, string>>;
  /** What each number pays for. */
  readonly purposes: Readonly<Record<NumberKind, string>>;
  readonly labels: Readonly<Record<NumberKind, string>>;
  /** Where the number stands, and what it is mistaken for. */
  readonly hints: Readonly<Record<NumberKind, string>>;
  readonly check: string;
  readonly cancel: string;
  /** How many digits there are, and how many there should be. */
  readonly progress: (digits: number, length: number) => string;
  /** Where the number is looked for: a named registry, else the practice data. */
  readonly source: (registry?: string) => string;
  readonly privacy: string;
  readonly notLoaded: string;
}
