import type {Config} from './config';
import type {Database} from './database/database';

/** What every part of the sandbox works with. */
export interface Sandbox {
  readonly config: Config;
  readonly database: Database;
  /** Key of the fingerprints. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  now(): number;
}
