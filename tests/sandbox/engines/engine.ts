/** A database engine that the suites run on. */
export interface Engine {
  readonly name: 'SQLite' | 'PostgreSQL';
  start(): Promise<void>;
  /** Address of a new empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}
