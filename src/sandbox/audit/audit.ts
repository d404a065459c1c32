import {sql} from 'kysely';

import type {Keyring} from '../chain/keyring';
import {createKeyring} from '../chain/keyring';
import {signSecret} from '../chain/link';
import {matchKeys} from '../chain/registerSecret';
import type {Secrets} from '../chain/registerSecret';
import {DatabaseError} from '../database/database';
import type {Database, Queries} from '../database/database';
import {findAccounts} from '../registry';
import {checkAccounts} from './checkAccounts';
import {checkChain} from './checkChain';
import {checkRegister} from './checkRegister';
import type {LiveSession} from './checkRegister';
import {checkSchema} from './checkSchema';
import type {Finding} from './finding';
import {findStrayTables, readSessions} from './readSessions';
import type {SessionRows} from './readSessions';
import {replay} from './replay';

/** How much was looked through, and what was found. */
export interface Audit {
  readonly sessions: number;
  readonly payments: number;
  readonly transfers: number;
  /** Rows without a link, which a server of the version before the chain may have written. */
  readonly unlinked: number;
  readonly findings: readonly Finding[];
}

interface Context {
  readonly queries: Queries;
  readonly keyring: Keyring;
  readonly mayBeUnlinked: boolean;
  /** Whether older servers may have ended sessions: see chain/settleRegister.ts. */
  readonly mayBeUncounted: boolean;
}

/** The keys of the secrets, and until when a row may have none, from records whose seals hold. */
async function openContext(
  {place}: Database,
  queries: Queries,
  secrets: Secrets,
  at: number,
): Promise<Context & {findings: Finding[]}> {
  const records = await queries.selectFrom('secrets').selectAll().orderBy('id').execute();
  const [first, ...rest] = matchKeys(records, secrets);
  if (!first) {
    throw new DatabaseError(
      `The database ${place} was not written with this SANDBOX_SECRET: the audit needs the servers’ own`,
    );
  }
  const keyring = createKeyring([first, ...rest]);
  const findings: Finding[] = [];
  const untils: number[] = [];
  for (const record of records) {
    const key = keyring.find(record.id);
    if (!key) continue;
    if (signSecret(key, record) === record.seal) untils.push(record.unlinked_until);
    else findings.push({rule: 'secret', row: `secret ${record.id}`});
  }
  const until = untils.length > 0 ? Math.min(...untils) : 0;
  return {queries, keyring, mayBeUnlinked: at < until, mayBeUncounted: until > 0, findings};
}

/** Rows that are left of a session that is not there. */
function nameOrphans(rows: SessionRows): Finding[] {
  const {id, transfers, payments, answers, failures} = rows;
  const names = [
    ...transfers.map((row) => `transfer ${row.id}`),
    ...payments.map((row) => `payment ${row.id}`),
    ...answers.map((row) => `answer ${row.key_hash}`),
    ...failures.map((row) => `failure ${row.key_hash}`),
  ];
  return names.map((row) => ({rule: 'orphan', session: id, row}));
}

/** No seal holds the count of an older server's writes, and one that no number can hold hinders every payment. */
function checkTouches({id, touches}: NonNullable<SessionRows['session']>): Finding[] {
  if (Number.isSafeInteger(touches) && touches >= 0) return [];
  return [{rule: 'head', session: id, row: `session ${id}`}];
}

async function checkSession(context: Context, rows: SessionRows) {
  const {session, id} = rows;
  if (!session) return {findings: nameOrphans(rows), unlinked: 0};
  const accounts = await findAccounts(
    context.queries,
    rows.payments.map(({account}) => account),
  );
  const replayed = [...checkTouches(session), ...replay({...rows, session}, accounts)];
  const key = context.keyring.find(session.key_id);
  if (!key) {
    const unknown: Finding = {rule: 'key', session: id, row: `session ${id}`};
    return {findings: [unknown, ...replayed], unlinked: 0};
  }
  const {findings, unlinked} = checkChain({...rows, session}, key, context.mayBeUnlinked);
  return {findings: [...findings, ...replayed], unlinked};
}

/** Audits within a transaction: see auditDatabase. */
export async function auditWithin(
  database: Database,
  queries: Queries,
  secrets: Secrets,
  at: number,
): Promise<Audit> {
  const context = await openContext(database, queries, secrets, at);
  const findings = [
    ...(await checkSchema(database.engine, queries)),
    ...context.findings,
    ...(await checkAccounts(queries, context.keyring, context.mayBeUnlinked)),
    ...(await findStrayTables(queries)).map((row) => ({rule: 'stray', row}) as const),
  ];
  const live: LiveSession[] = [];
  let [payments, transfers, unlinked] = [0, 0, 0];
  for await (const rows of readSessions(queries)) {
    if (rows.session) live.push({id: rows.id, slot: rows.session.slot});
    payments += rows.payments.length;
    transfers += rows.transfers.length;
    const checked = await checkSession(context, rows);
    findings.push(...checked.findings);
    unlinked += checked.unlinked;
  }
  findings.push(...(await checkRegister(queries, context.keyring, live, context.mayBeUncounted)));
  return {sessions: live.length, payments, transfers, unlinked, findings};
}

/**
 * Proves a whole database in one pass, while servers go on with it: every row from the first to the
 * last, as of one moment.
 * @param secrets what the servers run with; without them a chain proves nothing
 * @param at milliseconds: rows of an older server are allowed for some days after the chain began
 * @throws DatabaseError when none of the secrets is the database's
 */
export async function auditDatabase(
  database: Database,
  secrets: Secrets,
  at: number = Date.now(),
): Promise<Audit> {
  const {engine, queries} = database;
  const run = (within: Queries) => auditWithin(database, within, secrets, at);
  if (engine === 'sqlite') return queries.transaction().execute(run);
  const transaction = queries.transaction().setIsolationLevel('repeatable read');
  return transaction.execute(async (within) => {
    await sql`set local statement_timeout = 0`.execute(within);
    return run(within);
  });
}
