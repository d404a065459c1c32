import type {Language} from '../../src/language/language';
import type {Draft} from '../../src/search/documents';

/** What a search engine is given: the pages, steps, failures and sections of one language. */
export type Documents = Record<Language, readonly Draft[]>;

/** A search engine under measurement. */
export interface SearchEngine {
  readonly name: string;
  /** Bytes that a reader of a language is sent before the first answer, gzipped. */
  readonly bytes: Record<Language, number>;
  /** Finds addresses, the best first. */
  find(question: string, language: Language): Promise<readonly string[]>;
  stop(): Promise<void>;
}
