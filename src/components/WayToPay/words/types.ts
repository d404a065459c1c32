import type {Flow} from '@site/src/guides/flow';
import type {Answers} from '@site/src/guides/ways';

type Pays = NonNullable<Answers['pays']>;

/** What the chooser of ways says, in one language. */
export interface Words {
  questions: {pays: string; who: string; internet: string};
  pays: Record<Pays, {name: string}>;
  /** Operators and banks, by the names flows give them. */
  who: Record<string, string>;
  internet: {yes: string; no: string};
  any: string;
  providers: Record<string, string>;
  channels: Record<Flow['channel'], (provider: string, via: string) => string>;
  found: (ways: number) => string;
  columns: {way: string; pays: string; who: string; internet: string};
  needed: string;
  notNeeded: string;
  none: string;
  otherwise: {terminals: string; office: string; call: string};
}
