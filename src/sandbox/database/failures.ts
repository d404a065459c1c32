/** The database is locked, full, or not to be reached: nothing is wrong with the request. */
const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/;
/** Connection, resources, operator intervention, and waiting too long: see PostgreSQL's appendix A. */
const POSTGRES = /^(08...|53...|57P..|57014|55P03|25006|40001|40P01)$/;
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** pg gives these no code. */
const POOL = /timeout exceeded when trying to connect|Connection terminated|not queryable/;

/** Whether a failure will pass by itself, so that the same request may be sent again. */
export function isUnavailable(error: {code?: unknown; message?: string}): boolean {
  const code = String(error.code ?? '');
  if (SQLITE.test(code) || POSTGRES.test(code) || SOCKET.test(code)) return true;
  return POOL.test(error.message ?? '');
}
