/** How long things may take, in ms. */
export interface Timeouts {
  /** Connecting to one host, and waiting for a connection of the pool. */
  readonly connect: number;
  /** One statement, as the server counts it. */
  readonly statement: number;
  /** One statement, as we count it: longer, so that the server's own answer comes first. */
  readonly query: number;
  /**
   * A transaction that nobody goes on with, after which the server frees what it holds: shorter than a
   * query may take, so that a new connection does not wait for one that has gone silent.
   */
  readonly idleInTransaction: number;
}

/** Of a server: a request fails rather than wait for a connection that has gone silent. */
export const SERVING: Timeouts = {
  connect: 2000,
  statement: 3000,
  query: 4000,
  idleInTransaction: 3000,
};

const TEN_MINUTES = 600_000;

/** Of migrations and of operators' commands, which read or change whole tables. */
export const MAINTAINING: Timeouts = {
  connect: 2000,
  statement: TEN_MINUTES,
  query: TEN_MINUTES + 1000,
  idleInTransaction: TEN_MINUTES,
};
