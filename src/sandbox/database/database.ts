import type {Kysely, Transaction} from 'kysely';

import type {Schema} from './schema';

export type Queries = Kysely<Schema> | Transaction<Schema>;

/** `read` opens what exists and changes nothing: a standby or a back-up can be read too. */
export type Access = 'read' | 'write';

/** An open database, whichever engine it is. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** Where it stands, to be printed: without user and password. */
  readonly place: string;
  readonly queries: Kysely<Schema>;
  /**
   * Runs work whose writes all happen or none do. SQLite runs what is asked for at the same moment in
   * one transaction, and pays for one sync; a work that throws undoes its own part alone.
   */
  transact<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Waits until no other opener is inside, for the rest of the transaction. */
  lockSchema(queries: Queries): Promise<void>;
  /**
   * Looks whether what was opened is still what stands at its place, where that can be asked at once.
   * @throws ConnectionFailure when it is not
   */
  requireIdentity?(): void;
  /** What is done now and then, while requests go on. */
  maintain?(): Promise<void>;
  close(): Promise<void>;
  /** Figures of now for /metrics, as pool and queue; see gauges.ts. */
  metrics?(): Readonly<Record<string, number>>;
}

/** The database cannot be used; the message is one sentence for whoever started the server. */
export class DatabaseError extends Error {}
