import {ConfigError} from './config';
import type {Config} from './config';
import type {Keyring} from './chain/keyring';
import {registerSecret} from './chain/registerSecret';
import type {Secrets} from './chain/registerSecret';
import type {Database} from './database/database';
import {openDatabase} from './database/open';
import {makeKeyFile, readKeyFile} from './keyFile';
import type {Sandbox} from './sandbox';

/** Which secret to work with. */
export type SecretConfig = Pick<Config, 'secret' | 'otherSecret' | 'databaseUrl'>;

/** Servers of one database must take the same key, or a retry at another one is not recognised. */
function requireSecret({secret, databaseUrl}: SecretConfig): void {
  if (secret !== undefined || databaseUrl.startsWith('file:')) return;
  throw new ConfigError('SANDBOX_SECRET is needed with PostgreSQL: the same for every server.');
}

/**
 * The secrets of the settings, or of the file beside the SQLite database.
 * @throws ConfigError when there is none
 */
export function readSecrets(config: SecretConfig): Secrets {
  requireSecret(config);
  const {secret, otherSecret: other, databaseUrl} = config;
  const primary = secret ?? readKeyFile(databaseUrl.slice('file:'.length));
  if (primary !== undefined) return {primary, other};
  throw new ConfigError(
    `The key ${databaseUrl.slice('file:'.length)}.key is missing: put it back from the back-up of the database.`,
  );
}

/** A database that no server has opened before gets its key made; a key that was lost is not replaced. */
async function makeSecret({queries}: Database, {secret, databaseUrl}: SecretConfig): Promise<void> {
  if (secret !== undefined || !databaseUrl.startsWith('file:')) return;
  const known = await queries.selectFrom('secrets').select('id').executeTakeFirst();
  if (!known) makeKeyFile(databaseUrl.slice('file:'.length));
}

/**
 * Makes the secret of a new database, and registers it.
 * @throws ConfigError when there is none; DatabaseError when the database knows another
 */
export async function openKeyring(database: Database, config: SecretConfig): Promise<Keyring> {
  await makeSecret(database, config);
  return registerSecret(database, readSecrets(config), Date.now());
}

/**
 * Opens everything a sandbox works with.
 * @throws ConfigError when several servers could not share a key
 * @throws DatabaseError when the database cannot be used, or knows another secret
 */
export async function openSandbox(config: Config): Promise<Sandbox> {
  requireSecret(config);
  const database = await openDatabase(config.databaseUrl);
  try {
    const keyring = await openKeyring(database, config);
    return {config, database, secret: keyring.primary.secret, keyring, now: Date.now};
  } catch (error) {
    await database.close();
    throw error;
  }
}
