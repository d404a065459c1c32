import {Socket} from 'node:net';

import pg from 'pg';

import {breaksConnection} from './failures';

/** A connection that is closed, and never used again, once it is in doubt. */
export class Connection extends pg.Client {
  readonly #socket: Socket;
  #failure: unknown;
  /** When the server last answered, by `performance.now()`. */
  answeredAt = performance.now();
  /** When it was last seen to lead to the right database. */
  verifiedAt = -Infinity;

  constructor(config: pg.ClientConfig) {
    const socket = new Socket();
    // The pool hides the password from being listed, so that spreading leaves it out.
    super({...config, password: config.password, stream: () => socket});
    this.#socket = socket;
    // Without a listener the process would end: the pool has one only while the connection idles.
    this.on('error', (error) => this.break(error));
  }

  /** Whether the next request may have it: not in the midst of a transaction, either. */
  get isReusable(): boolean {
    return this.#failure === undefined && this.getTransactionStatus() === 'I';
  }

  get isBroken(): boolean {
    return this.#failure !== undefined;
  }

  /** Closes it without a farewell, which the other side may not hear. */
  break(failure: unknown): void {
    this.#failure ??= failure;
    this.#socket.destroy();
  }

  /**
   * Runs one statement.
   * @param timeout ms, where the usual one is too long
   * @throws the failure that broke the connection, where one did
   */
  async run<R extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
    timeout?: number,
  ): Promise<pg.QueryResult<R>> {
    if (this.#failure !== undefined) throw this.#failure;
    const config: pg.QueryConfig & {query_timeout?: number | undefined} = {
      text,
      values: [...values],
      query_timeout: timeout,
    };
    try {
      return await this.query<R>(config);
    } catch (error) {
      if (breaksConnection(error as Error)) this.break(error);
      throw error;
    } finally {
      if (!this.isBroken) this.answeredAt = performance.now();
    }
  }
}
