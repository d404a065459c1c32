import type {Kysely, Transaction} from 'kysely';

import type {Schema} from './schema';

export type Queries = Kysely<Schema> | Transaction<Schema>;

/** An open database, whichever engine it is. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** Where it stands, to be printed: without user and password. */
  readonly place: string;
  readonly queries: Kysely<Schema>;
  /** Waits until no other opener is inside, for the rest of the transaction. */
  lockSchema(queries: Queries): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot be used; the message is one sentence for whoever started the server. */
export class DatabaseError extends Error {}
