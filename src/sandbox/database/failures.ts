import {constants} from 'node:os';

/** Why the database does not serve: stable words, which `/readyz` tells. */
export type Reason =
  | ('starting' | 'unreachable' | 'refused' | 'read_only' | 'full' | 'busy')
  // Of what stands at the database's place: nothing, another database, something broken.
  | ('missing' | 'replaced' | 'damaged');

interface Failure {
  readonly code?: unknown;
  readonly message?: string;
  readonly severity?: unknown;
  readonly path?: unknown;
  readonly syscall?: unknown;
}

/** No connection could be made, or none is given out yet. */
export class ConnectionFailure extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

/** Locked, full, or not to be read or written. */
const SQLITE = /^SQLITE_(BUSY|LOCKED|PROTOCOL|FULL|IOERR|READONLY|CANTOPEN)/;

/**
 * Classes of PostgreSQL’s appendix A: connection, authorization, database, schema, resources,
 * intervention of an operator, system; and of mixed classes what is a conflict with other transactions,
 * a wait that was too long, a standby, a missing right, or the table or function of another database.
 */
const SQLSTATE =
  /^((08|28|3D|3F|53|57|58)\w{3}|40(001|003|P01)|25(006|P03|P04)|42(501|883|P01)|55P03)$/;

/** What the driver says without a code when it has waited too long, or its connection has ended. */
const DRIVER =
  /^(timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client (has encountered a connection error|was closed))/;

/** Of a socket or of looking up a name; an error about a file names its path. */
function isOfNetwork({code, path, syscall}: Failure): boolean {
  if (syscall === 'getaddrinfo') return true;
  return path === undefined && typeof code === 'string' && code in constants.errno;
}

/** Whether a failure will pass by itself, so that the same request may be sent again. */
export function isUnavailable(error: Failure): boolean {
  const code = String(error.code ?? '');
  if (error instanceof ConnectionFailure || SQLITE.test(code) || SQLSTATE.test(code)) return true;
  return isOfNetwork(error) || DRIVER.test(error.message ?? '');
}

/** Whether an error is the database's own word, as of a damaged file, and no mistake of the program. */
export function isOfDatabase(error: Failure): boolean {
  return (
    /^SQLITE_/.test(String(error.code)) || error.severity !== undefined || isUnavailable(error)
  );
}

/** What somebody has to mend, before waiting helps. */
const LASTING: readonly Reason[] = ['refused', 'missing', 'replaced', 'damaged'];

/** Whether opening the database may go well later: not with a wrong password, or without the database. */
export function mayPass(error: Failure): boolean {
  return isUnavailable(error) && !LASTING.includes(findReason(error));
}

/** Whether a connection must not be used after this: only an ordinary answer of the server leaves it good. */
export function breaksConnection({code, severity}: Failure): boolean {
  // PostgreSQL alone gives one, in its own language.
  if (severity === undefined) return true;
  return /^(08\w{3}|57P\w\w|25006|25P0[34])$/.test(String(code));
}

const reasons: readonly (readonly [RegExp, Reason])[] = [
  [/^(25006|SQLITE_READONLY)/, 'read_only'],
  [/^(53100|SQLITE_FULL|ENOSPC|EDQUOT)/, 'full'],
  [/^(28|42501)/, 'refused'],
  [/^(3D|3F|42)/, 'missing'],
  [/^(53|55P03|57014|40|SQLITE_(BUSY|LOCKED|PROTOCOL))/, 'busy'],
];

/** Why the database does not serve, by the failure of a query or of a connection. */
export function findReason(error: Failure): Reason {
  if (error instanceof ConnectionFailure) return error.reason;
  const code = String(error.code ?? '');
  const known = reasons.find(([pattern]) => pattern.test(code))?.[1];
  if (known) return known;
  if (error.message?.startsWith('timeout exceeded when trying to connect')) return 'busy';
  return isUnavailable(error) ? 'unreachable' : 'refused';
}
