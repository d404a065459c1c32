import type {Field, SmsScreen} from '@site/src/guides/screen';

/** What is paid decides which number goes into the account field; undefined while either may. */
export type Pays = 'balance' | 'signature' | undefined;

export interface ScreenWords {
  /** A screen whose step is not named. */
  screen: string;
  /** The whole screen's name, after the step it stands at. */
  named: (step: string) => string;
  namedOf: (step: string, at: number, of: number) => string;
  dial: string;
  call: string;
  menuLeftOut: string;
  textLeftOut: string;
  tabsLeftOut: string;
  chosen: string;
  press: string;
  fill: string;
  reply: string;
  send: string;
  sms: string;
  address: string;
  shop: string;
  shown: string;
  source: string;
  /** In practice, the arrow back in a screen's title. */
  arrow: string;
  /** In practice, beside a field for a secret. */
  beware: string;
  /** What a part is, for those who do not see its shape. */
  kinds: Record<'field' | 'search' | 'button' | 'item' | 'tab', string>;
  /** What a field is called, and what goes into it. */
  fields: Record<Field, {name: string; hint: string}>;
  /** What goes into the account field when it is known what is paid. */
  account: Record<NonNullable<Pays>, string>;
  shows: Record<SmsScreen['shows'][number], string>;
  results: Record<'receipt' | 'confirmation', string>;
  /** Heads the meanings of a provider's labels; where the page speaks their language there are none. */
  meanings: string;
}
