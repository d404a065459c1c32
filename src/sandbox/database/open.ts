import {DatabaseError} from './database';
import type {Access, Database} from './database';
import {migrate, requireNewest} from './migrate';

/**
 * What can go wrong before the first query is answered, told in one sentence.
 * @param place as `Database` has it
 */
export function explainFailure(place: string, error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const {message, code} = error as {message?: string; code?: string};
  const reason = message || code || 'it does not answer';
  return new DatabaseError(`The database ${place} cannot be used: ${reason}.`, {cause: error});
}

/** The other engine's driver is not even loaded. */
async function openEngine(
  address: string,
  access: Access,
  connections: number,
  signal: AbortSignal | undefined,
): Promise<Database> {
  if (address.startsWith('file:')) {
    const {openSqlite} = await import('./sqlite');
    return openSqlite(address.slice('file:'.length), access);
  }
  const {openPostgres} = await import('./postgres');
  return openPostgres(address, {access, connections, signal});
}

/**
 * Opens the database for a while, without a server's short time-outs, and brings it to this program's
 * version.
 * @param address `file:PATH` or `postgres://…`
 * @param access `read` leaves the version as it is, and takes none but this program's
 * @param signal fails what a PostgreSQL is asked, as the wait for a lock that another server holds
 * @throws DatabaseError when it cannot be reached or written, or is of a newer version
 * @throws ConfigError when the address names certificates that cannot be read
 */
export async function openDatabase(
  address: string,
  access: Access = 'write',
  connections = 8,
  signal?: AbortSignal,
): Promise<Database> {
  const database = await openEngine(address, access, connections, signal);
  try {
    await (access === 'write' ? migrate(database) : requireNewest(database));
    return database;
  } catch (error) {
    await database.close();
    throw explainFailure(database.place, error);
  }
}
