import type {Redirects} from '../guides/published';
import type {Language} from '../language/language';
import type {Kind} from '../search/answer';

/** What is said of a place in one language, all of it plain text. */
export interface PlaceWords {
  title: string;
  /** Where it belongs: `ЭЛСОМ, *900#: шаг 6`; empty for a page. */
  context: string;
  /** Two or three sentences of the guide's own. */
  answer: string;
}

/** A page, step, failure or section that a customer can be sent to. */
export interface Place {
  kind: Kind;
  /** The page's path, without "index": `elsom/top-up-ussd`, `elsom`; empty for the first page. */
  path: string;
  /** Id of the step, failure or section; empty for a page. */
  id: string;
  /** Without its language: `/elsom/top-up-ussd/#pin`. */
  address: string;
  words: Record<Language, PlaceWords>;
}

/** All that the desk knows. */
export interface Desk {
  places: readonly Place[];
  /** What moved: see redirects.yaml. */
  redirects: Redirects;
  /** Who signs a letter. */
  company: Record<Language, string>;
}
