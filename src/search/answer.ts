/** What a search can find. A section is a part of a page that is neither step nor failure. */
export type Kind = 'page' | 'guide' | 'step' | 'failure' | 'section';

/** What is shown of something found. */
export interface Answer {
  kind: Kind;
  /** Without its language: `/elsom/top-up-ussd/#pin`. */
  address: string;
  title: string;
  /** Where it belongs: `ЭЛСОМ, *900#: шаг 6`; empty for a page. */
  context: string;
}

/** Something to be found, with all the words it is found by. */
export interface SearchDocument extends Answer {
  /** What the provider's screen shows or takes there. */
  labels: string;
  /** Words that mean the same as one of the heading, by the writers' groups. */
  alike: string;
  /** What people type who look for it: the writers' phrases, parted by `BETWEEN`. */
  phrases: string;
  text: string;
  /** The same title in the other language. */
  other: string;
}
