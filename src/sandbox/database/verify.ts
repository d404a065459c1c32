import {ConfigError} from '../configError';
import type {Access} from './database';
import type {Connection} from './connection';
import type {ConnectionString} from './connectionString';
import {ConnectionFailure} from './failures';

interface State {
  readonly read_only: string;
  readonly standby: boolean;
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

/**
 * Makes the check that each new connection must pass; who writes needs a server that can be written.
 * @throws ConfigError where that and target_session_attrs exclude each other
 */
export function createVerify(access: Access, target: Target) {
  if (access === 'write' && ['read-only', 'standby'].includes(target)) {
    throw new ConfigError(
      `target_session_attrs=${target} of DATABASE_URL does not go with writing: say read-write.`,
    );
  }
  return async (connection: Connection): Promise<void> => {
    const {rows} = await connection.run<State & {[name: string]: unknown}>(
      `select current_setting('transaction_read_only') as read_only, pg_is_in_recovery() as standby`,
      [],
      PATIENCE,
    );
    const state = rows[0]!;
    const fault =
      targets[target](state) ?? (access === 'write' ? targets['read-write'](state) : undefined);
    if (fault) throw new ConnectionFailure('read_only', fault, '25006');
  };
}
