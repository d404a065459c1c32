/** A sentence with a link in it: what stands before the link, the link's words, what follows. */
type Linked = readonly [before: string, link: string, after: string];

/** What the search says, in one language. */
export interface SearchWords {
  label: string;
  button: string;
  /** The heading of the page of answers. */
  title: string;
  answers: string;
  found: (count: number) => string;
  nothing: string;
  choose: Linked;
  call: Linked;
  number: Linked;
  failed: string;
  /** Buttons: to an old edition, by its name, and back. */
  old: (edition: string) => string;
  today: string;
}
