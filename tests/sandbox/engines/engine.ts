/** A database engine that the suites run on. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  start(): Promise<void>;
  /** Address of a new database, which nobody has used; it may have today's schema already. */
  createDatabase(): Promise<string>;
  /** Address of a new database without a schema. */
  createEmpty(): Promise<string>;
  stop(): Promise<void>;
}
