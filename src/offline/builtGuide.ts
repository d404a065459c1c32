import type {Language} from '../language/language';

/** What the finished pages need to know of a guide, told by the build of one language. */
export interface BuiltGuide {
  /** Without the language: `/elsom/top-up-ussd/`. */
  guide: string;
  title: string;
  /** Names of the parts of the scripts that draw its page, without hash and ending. */
  parts: string[];
}

export interface BuiltGuides {
  language: Language;
  /** The site's public address: `https://example.kg`. */
  origin: string;
  /** Whom the customers pay, as it is dialled: `0312 960 888`. */
  phone: string;
  /** Of today's edition. */
  guides: BuiltGuide[];
}

/** The list lies in the folder of its language until the pages are finished. */
export const LIST = 'built-guides.json';
