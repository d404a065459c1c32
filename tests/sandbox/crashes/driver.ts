import Libsql from 'libsql';
import pg from 'pg';

/** How a statement fails: before the database has it, after, or with the connection gone meanwhile. */
export const ways = ['before', 'after', 'gone'] as const;
export type Way = (typeof ways)[number];

/** The drivers of both engines, with a way to let the process die at a statement. */
export interface FaultyDriver {
  /** Statements since the last call of `arm`. */
  count(): number;
  /** From now on the process dies at its n-th statement; 0: never. */
  arm(nth: number, way: Way): void;
  /** Whether it is dead: no statement gets through any more. */
  isDead(): boolean;
  /** Puts the drivers back as they were. */
  restore(): void;
}

class Died extends Error {
  readonly code = 'ECONNRESET';
}

interface Fault {
  nth: number;
  way: Way;
  count: number;
  isDead: boolean;
}

/** Whether this statement is to be carried out, and whether its result arrives. */
function meet(fault: Fault): 'carry out' | 'refuse' | 'lose' | 'cut' {
  if (fault.isDead) return 'refuse';
  fault.count += 1;
  if (fault.count !== fault.nth) return 'carry out';
  fault.isDead = true;
  return ({before: 'refuse', after: 'lose', gone: 'cut'} as const)[fault.way];
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

function interceptPostgres(fault: Fault): () => void {
  const {prototype} = pg.Client as unknown as {prototype: {query: Query}};
  const original = prototype.query;
  prototype.query = function intercept(this: pg.Client, ...args) {
    const action = meet(fault);
    if (action === 'carry out') return original.apply(this, args);
    if (action === 'refuse') return Promise.reject(new Died('before'));
    const sent = original.apply(this, args) as Promise<unknown>;
    // The statement may still reach the server, or not: either must be right.
    if (action === 'cut') {
      const {stream} = (this as unknown as {connection: {stream: {destroy(): void}}}).connection;
      setImmediate(() => stream.destroy());
    }
    const lose = () => Promise.reject(new Died(action));
    return sent.then(lose, lose);
  };
  return () => {
    prototype.query = original;
  };
}

type Run = (this: Libsql.Statement, ...args: unknown[]) => unknown;

function interceptSqlite(fault: Fault): () => void {
  const memory = new Libsql(':memory:');
  const prototype = Object.getPrototypeOf(memory.prepare('select 1')) as Record<'all' | 'run', Run>;
  memory.close();
  const originals = {all: prototype.all, run: prototype.run};
  for (const name of ['all', 'run'] as const) {
    prototype[name] = function intercept(this: Libsql.Statement, ...args) {
      const action = meet(fault);
      if (action === 'refuse') throw new Died('before');
      const result = originals[name].apply(this, args);
      if (action === 'carry out') return result;
      throw new Died(action);
    };
  }
  const release = releaseOnClose();
  return () => {
    Object.assign(prototype, originals);
    release();
  };
}

/** A process that ends gives its locks back; a file that is closed keeps them until its statements are collected. */
function releaseOnClose(): () => void {
  const {prototype} = Libsql;
  const {close} = prototype;
  prototype.close = function releaseAndClose(this: Libsql.Database) {
    if (this.inTransaction) this.exec('rollback');
    return close.call(this);
  };
  return () => {
    prototype.close = close;
  };
}

/** Stands between the sandbox and the drivers of both engines. */
export function interceptDrivers(): FaultyDriver {
  const fault: Fault = {nth: 0, way: 'before', count: 0, isDead: false};
  const restore = [interceptPostgres(fault), interceptSqlite(fault)];
  return {
    count: () => fault.count,
    arm: (nth, way) => Object.assign(fault, {nth, way, count: 0, isDead: false}),
    isDead: () => fault.isDead,
    restore: () => restore.forEach((undo) => undo()),
  };
}
