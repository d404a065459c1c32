import type {Config} from './config';
import type {Keyring} from './chain/keyring';
import type {Database} from './database/database';
import type {Measured} from './gauges';

/** What every part of the sandbox works with. */
export interface Sandbox {
  readonly config: Config;
  readonly database: Database;
  /** Keys the hashes of what belongs to no session. */
  readonly secret: string;
  /** Keys the hashes of a session, and its chain. */
  readonly keyring: Keyring;
  /** Parts beside the database whose figures stand in /metrics. */
  readonly measured?: readonly Measured[];
  /** Milliseconds since 1970. */
  now(): number;
}
