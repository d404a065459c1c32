import type {Language} from '../language/language';
import type {Finding} from './finding';
import type {Flow} from './flow';
import type {Page} from './page';
import type {Providers} from './providers';
import type {Published, Redirects} from './published';
import type {WordRule} from './wordRule';

/** A page of an edition: its words in each language and, where it is a guide, its flow. */
export interface Entry {
  /** Path from the edition's folder, without ending: `elsom/top-up-ussd`. */
  path: string;
  /** Where its words stand, or should stand: paths from the project's top folder. */
  files: Record<Language, string>;
  /** The words that could be read. */
  pages: Partial<Record<Language, Page>>;
  /** Languages in which there is a file, readable or not. */
  written: Language[];
  flowFile: string;
  hasFlow: boolean;
  /** Missing also where the flow could not be read. */
  flow?: Flow;
}

/** One edition as it lies on the disk. */
export interface Edition {
  /** `current`, or the name it was frozen under: `1.0`. */
  name: string;
  /** The folder of the Kyrgyz words, the flows and the writers' own data. */
  folder: string;
  entries: Entry[];
  providers: Providers;
  words: WordRule[];
}

/** All that writers wrote: the current edition first, then the frozen ones. */
export interface Catalog {
  editions: Edition[];
  published: Published;
  redirects: Redirects;
  /** What could not be read, and why. */
  findings: Finding[];
}
