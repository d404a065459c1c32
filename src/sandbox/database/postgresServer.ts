import pg from 'pg';

import type {Attempt} from './attempts';
import {Connection} from './connection';
import type {ConnectionString} from './connectionString';
import type {Timeouts} from './timeouts';

/** Sums and ids come as text, since they may exceed a double; ours stay far below 2^53. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Milliseconds after which the system asks a silent connection whether it is still there. */
const KEEP_ALIVE_DELAY = 10_000;

/**
 * Milliseconds after which a connection is looked at again: it stays while a pgbouncer behind it goes
 * over to another server, or while tables are replaced.
 */
const VERIFIED_LASTS = 1000;

export interface PostgresServerOptions {
  readonly connection: ConnectionString;
  readonly timeouts: Timeouts;
  /** Connections at most. */
  readonly connections: number;
  /** Looks at a connection, a new one at once. @throws where the server is not one to be used */
  readonly verify: (connection: Connection) => Promise<void>;
}

/** A server that was found to serve, and the connections to it. */
export class PostgresServer {
  readonly pool: pg.Pool;
  /** A connection that was last heard of before this is not trusted; by `performance.now()`. */
  #doubtedAt = 0;
  readonly #lent = new Set<Connection>();

  constructor(
    readonly attempt: Attempt,
    readonly options: PostgresServerOptions,
    /** pgbouncer takes no time-outs when a connection starts: each transaction sets them. */
    readonly setsTimeouts: 'at start' | 'by transaction',
  ) {
    this.pool = new pg.Pool(this.#poolOptions());
    // A connection that breaks while it idles is replaced at the next query, and that one tells.
    this.pool.on('error', () => undefined);
  }

  #poolOptions(): pg.PoolConfig {
    const {connection, timeouts, connections, verify} = this.options;
    const {host, port, ssl} = this.attempt;
    return {
      Client: Connection as unknown as NonNullable<pg.PoolConfig['Client']>,
      host,
      port,
      ssl,
      user: connection.user,
      password: connection.password,
      database: connection.database,
      application_name: connection.applicationName ?? 'tolom-sandbox',
      max: connections,
      types,
      connectionTimeoutMillis: connection.connectTimeout ?? timeouts.connect,
      query_timeout: timeouts.query,
      keepAlive: connection.keepAlive,
      keepAliveInitialDelayMillis: connection.keepAliveDelay ?? KEEP_ALIVE_DELAY,
      // The pool waits for what it returns, though its types do not say so.
      onConnect: verify as unknown as (client: pg.ClientBase) => void,
      ...(this.setsTimeouts === 'at start' && {
        statement_timeout: timeouts.statement,
        idle_in_transaction_session_timeout: timeouts.idleInTransaction,
      }),
    };
  }

  /** The statement that begins a transaction. */
  begin(statement: string): string {
    if (this.setsTimeouts === 'at start') return statement;
    const {timeouts} = this.options;
    return (
      `${statement}; set local statement_timeout = ${timeouts.statement}; ` +
      `set local idle_in_transaction_session_timeout = ${timeouts.idleInTransaction}`
    );
  }

  /** Lends a connection. @throws what connecting failed with, or that all are in use for too long */
  async lend(): Promise<Connection & pg.PoolClient> {
    for (;;) {
      const connection = (await this.pool.connect()) as Connection & pg.PoolClient;
      this.#lent.add(connection);
      if (connection.answeredAt >= this.#doubtedAt) return this.#verifyAgain(connection);
      // What silenced another connection has silenced this one too, perhaps.
      connection.break(new Error('doubted'));
      this.#lent.delete(connection);
      connection.release(true);
    }
  }

  async #verifyAgain(connection: Connection & pg.PoolClient) {
    if (performance.now() - connection.verifiedAt < VERIFIED_LASTS) return connection;
    try {
      await this.options.verify(connection);
      return connection;
    } catch (error) {
      connection.break(error);
      this.takeBack(connection);
      throw error;
    }
  }

  takeBack(connection: Connection & pg.PoolClient): void {
    this.#lent.delete(connection);
    if (connection.isBroken) this.#doubtedAt = performance.now();
    connection.release(!connection.isReusable);
  }

  /** Fails what is asked on connections that are lent, so that nobody waits for it. */
  breakLent(failure: Error): void {
    for (const connection of this.#lent) connection.break(failure);
  }

  /** Closes the connections; those that are lent when they come back. */
  async close(): Promise<void> {
    if (!this.pool.ending) await this.pool.end();
  }
}
