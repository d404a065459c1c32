import type {PostgresPool, PostgresPoolClient, PostgresQueryResult} from 'kysely';

import type {Attempt} from './attempts';
import {ConnectionFailure} from './failures';
import {findServer, summarise} from './findServer';
import type {PostgresServer, PostgresServerOptions} from './postgresServer';

type Lent = Awaited<ReturnType<PostgresServer['lend']>>;

const NOTHING = {command: 'SELECT', rowCount: 0, rows: []} as const;

/** What Kysely sees of a connection. */
function present(server: PostgresServer, connection: Lent): PostgresPoolClient {
  async function query<R>(text: string, values: readonly unknown[]) {
    // The server has rolled back already, and failing again would hide why.
    if (text === 'rollback' && connection.isBroken) return {...NOTHING, rows: [] as R[]};
    const isBegin = /^(begin|start transaction)\b/.test(text);
    const result = await connection.run(isBegin ? server.begin(text) : text, values);
    return result as unknown as PostgresQueryResult<R>;
  }
  return {
    query: query as PostgresPoolClient['query'],
    release: () => server.takeBack(connection),
  };
}

/** All connections are in use, there or here: the server itself is well. */
function isCrowded(error: unknown): boolean {
  const {code, message = ''} = error as {code?: string; message?: string};
  return /^53/.test(code ?? '') || message.startsWith('timeout exceeded');
}

/**
 * Connections to the one of several servers that serves now. It is kept until connecting to it
 * fails; then they are tried in order again.
 */
export class FailoverPool implements PostgresPool {
  #current: PostgresServer | undefined;
  #search: Promise<PostgresServer> | undefined;
  #isClosed = false;
  /** Servers that were found so far. */
  #found = 0;

  constructor(
    readonly hosts: readonly (readonly Attempt[])[],
    readonly options: PostgresServerOptions,
    /** What keeps connections from being given out, if anything does. */
    readonly barrier: () => Error | undefined,
  ) {}

  #find(): Promise<PostgresServer> {
    this.#search ??= findServer(this.hosts, this.options)
      .then((server) => {
        if (this.#isClosed) void server.close();
        this.#found += 1;
        return (this.#current = server);
      })
      .finally(() => (this.#search = undefined));
    return this.#search;
  }

  #leave(server: PostgresServer): void {
    if (this.#current === server) this.#current = undefined;
    void server.close();
  }

  async #lend(server: PostgresServer): Promise<PostgresPoolClient> {
    return present(server, await server.lend());
  }

  /** @throws ConnectionFailure when no server can be used; what the pool or server says when all is in use */
  async connect(): Promise<PostgresPoolClient> {
    const closed =
      this.barrier() ?? (this.#isClosed && new ConnectionFailure('starting', 'closed'));
    if (closed) throw closed;
    const server = this.#current ?? (await this.#find());
    try {
      return await this.#lend(server);
    } catch (error) {
      if (this.#current === server && isCrowded(error)) throw error;
      this.#leave(server);
    }
    return this.#lendAnew(this.#current ?? (await this.#find()));
  }

  /** A server that was found a moment ago may refuse all the same, or be the same as before. */
  async #lendAnew(server: PostgresServer): Promise<PostgresPoolClient> {
    try {
      return await this.#lend(server);
    } catch (error) {
      throw isCrowded(error) ? error : summarise([server.attempt.name], [error]);
    }
  }

  /** Fails what is asked at this moment. */
  breakLent(failure: Error): void {
    this.#current?.breakLent(failure);
  }

  /** Connections now, and how often another server had to be looked for. */
  measure() {
    const {totalCount = 0, idleCount = 0, waitingCount = 0} = this.#current?.pool ?? {};
    return {
      pool_connections: totalCount,
      pool_idle: idleCount,
      pool_waiting: waitingCount,
      failovers_total: Math.max(0, this.#found - 1),
    };
  }

  async end(): Promise<void> {
    this.#isClosed = true;
    await this.#search?.catch(() => undefined);
    await this.#current?.close();
  }
}
