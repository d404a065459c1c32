import type {Key} from '../chain/keyring';
import {ConfigError} from '../configError';
import type {Access} from './database';
import type {Connection} from './connection';
import type {ConnectionString} from './connectionString';
import {ConnectionFailure} from './failures';

interface State {
  readonly read_only: string;
  readonly standby: boolean;
  /** Number and fingerprint of each secret that the database knows. */
  readonly secrets?: readonly string[] | null;
}

/** Milliseconds; a server that takes longer is as good as none. */
const PATIENCE = 2000;

type Target = ConnectionString['target'];

/** What is wrong with a server for each target_session_attrs; undefined where it will do. */
const targets: Readonly<Record<Target, (state: State) => string | undefined>> = {
  any: () => undefined,
  'read-write': ({read_only}) => (read_only === 'on' ? 'it is read-only' : undefined),
  primary: ({standby}) => (standby ? 'it is a standby' : undefined),
  'read-only': ({read_only}) => (read_only === 'on' ? undefined : 'it is not read-only'),
  standby: ({standby}) => (standby ? undefined : 'it is not a standby'),
};

const nameKey = ({id, fingerprint}: Key) => `${id} ${fingerprint}`;

const ask = (isKnown: boolean) =>
  `select current_setting('transaction_read_only') as read_only, pg_is_in_recovery() as standby${
    isKnown ? `, (select array_agg(id || ' ' || fingerprint) from secrets) as secrets` : ''
  }`;

/** @throws ConnectionFailure where the tables are not there: the database was made anew */
async function readState(connection: Connection, keys: readonly Key[]): Promise<State> {
  try {
    const {rows} = await connection.run<State & {[name: string]: unknown}>(
      ask(keys.length > 0),
      [],
      PATIENCE,
    );
    return rows[0]!;
  } catch (error) {
    const {code} = error as {code?: string};
    if (code !== '42P01') throw error;
    throw new ConnectionFailure('missing', 'its tables are not there', code);
  }
}

/** A key that the database does not know under its number would seal rows of another ledger. */
function requireKeys({secrets}: State, keys: readonly Key[]): void {
  if (keys.every((key) => secrets?.includes(nameKey(key)))) return;
  throw new ConnectionFailure('replaced', 'it is another database, which has another secret');
}

/**
 * Makes the check that a connection must pass; who writes needs a server that can be written.
 * @param keys those that the database knew when it was opened
 * @throws ConfigError where that and target_session_attrs exclude each other
 */
export function createVerify(access: Access, target: Target, keys: () => readonly Key[]) {
  if (access === 'write' && ['read-only', 'standby'].includes(target)) {
    throw new ConfigError(
      `target_session_attrs=${target} of DATABASE_URL does not go with writing: say read-write.`,
    );
  }
  return async (connection: Connection): Promise<void> => {
    const known = keys();
    const state = await readState(connection, known);
    const fault =
      targets[target](state) ?? (access === 'write' ? targets['read-write'](state) : undefined);
    if (fault) throw new ConnectionFailure('read_only', fault, '25006');
    requireKeys(state, known);
    connection.verifiedAt = performance.now();
  };
}
