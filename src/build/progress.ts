import type {Language} from '../language/language';

/** What a build tells while it runs: that of this language the scripts, or the pages too, are there for good. */
export interface Progress {
  language: Language;
  are: 'scripts' | 'pages';
}
