import type {Keyring} from './chain/keyring';
import {registerSecret} from './chain/registerSecret';
import type {Secrets} from './chain/registerSecret';
import {ConfigError} from './configError';
import type {Config} from './config';
import type {Database} from './database/database';
import {ConnectionFailure} from './database/failures';
import {requireWhole} from './database/requireWhole';
import {serveDatabase} from './database/servingDatabase';
import type {ServingOptions} from './database/servingDatabase';
import type {Measured} from './gauges';
import {makeKeyFile, protectKeyFile, readKeyFile} from './keyFile';
import type {Sandbox} from './sandbox';

/** What a start reads; the rest of a file may be large. */
const SEALED_TABLES = ['secrets', 'session_register', 'account_register', 'registry'];

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
  const file = databaseUrl.slice('file:'.length);
  const primary = secret ?? readKeyFile(file);
  if (primary !== undefined) return {primary, other};
  throw new ConfigError(
    `The key ${file}.key is missing: put it back from the back-up of the database.`,
  );
}

/**
 * A database that no server has written into gets its key made; a key that was lost is not replaced. A
 * server of the version before the chain left sessions, and no record of its secret.
 */
async function makeSecret({queries}: Database, {secret, databaseUrl}: SecretConfig): Promise<void> {
  if (secret !== undefined || !databaseUrl.startsWith('file:')) return;
  const file = databaseUrl.slice('file:'.length);
  const known =
    (await queries.selectFrom('secrets').select('id').executeTakeFirst()) ??
    (await queries.selectFrom('sessions').select('id').executeTakeFirst());
  if (!known) makeKeyFile(file);
  protectKeyFile(file);
}

/**
 * Makes the secret of a new database, and registers it.
 * @throws ConfigError when there is none; DatabaseError when the database knows another
 */
export async function openKeyring(database: Database, config: SecretConfig): Promise<Keyring> {
  await requireWhole(database, SEALED_TABLES);
  await makeSecret(database, config);
  return registerSecret(database, readSecrets(config), Date.now());
}

/** A sandbox whose database may not be there yet: see ServingDatabase. */
export interface StartedSandbox {
  readonly sandbox: Sandbox & {
    /** Takes more parts until the app is built. */
    readonly measured: Measured[];
  };
  readonly ready: Promise<boolean>;
}

/**
 * Opens everything a sandbox works with, and does not wait for a PostgreSQL that is not there yet.
 * @throws ConfigError when several servers could not share a key
 * @throws DatabaseError when a SQLite file cannot be used, or knows another secret
 */
export async function startSandbox(
  config: Config,
  options: Omit<ServingOptions, 'patience' | 'onOpen' | 'keys'> = {},
): Promise<StartedSandbox> {
  requireSecret(config);
  let keyring: Keyring | undefined;
  const onOpen = async (opened: Database) => {
    keyring = await openKeyring(opened, config);
  };
  const patience = config.databaseWait;
  const {database, ready} = await serveDatabase(config.databaseUrl, {
    ...options,
    patience,
    onOpen,
    keys: () => keyring?.keys ?? [],
  });
  const sandbox = {
    config,
    database,
    get secret() {
      return config.secret ?? this.keyring.primary.secret;
    },
    get keyring() {
      if (keyring) return keyring;
      throw new ConnectionFailure('starting', 'the server is starting');
    },
    measured: [],
    now: Date.now,
  };
  return {sandbox, ready};
}

/**
 * Opens everything a sandbox works with; the database must be there.
 * @throws ConfigError when several servers could not share a key
 * @throws DatabaseError when the database cannot be used
 */
export async function openSandbox(
  config: Config,
  options: Pick<ServingOptions, 'timeouts'> = {},
): Promise<Sandbox> {
  const {sandbox, ready} = await startSandbox({...config, databaseWait: 0}, options);
  try {
    await ready;
    return sandbox;
  } catch (error) {
    await sandbox.database.close();
    throw error;
  }
}
