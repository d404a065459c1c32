import type {SqliteDatabase} from 'kysely';
import type Libsql from 'libsql';

import type {FileIdentity} from './fileIdentity';

/** Milliseconds for which a look at the files counts, for reading. */
const LOOK_LASTS = 20;

/**
 * Refuses what would be read or written where nobody finds it: looks at the files before a transaction,
 * before a statement without one, and after a commit, which is acknowledged only then.
 */
export function guardStatements(
  file: Libsql.Database,
  statements: SqliteDatabase,
  identity: FileIdentity,
): SqliteDatabase {
  return {
    prepare(sql) {
      // Asked of a closed one, libsql would end the process.
      if (file.open && !file.inTransaction && sql !== 'rollback') {
        identity.require(sql === 'begin' ? 0 : LOOK_LASTS);
      }
      const statement = statements.prepare(sql);
      if (sql !== 'commit') return statement;
      const run = (parameters: readonly unknown[]) => {
        const result = statement.run(parameters);
        identity.require();
        return result;
      };
      return {reader: false, run, all: () => [], iterate: statement.iterate};
    },
    close: () => statements.close(),
  };
}
