import type {Insertable, Selectable} from 'kysely';
import {sql} from 'kysely';

import type {Queries} from '../database/database';
import type {Schema} from '../database/schema';
import type {Sandbox} from '../sandbox';
import type {Keyring} from './keyring';
import {signHead, signRow, signSession} from './link';
import type {Linkable} from './link';

export type SessionState = Selectable<Schema['sessions']>;

type New<Table extends keyof Schema> = Omit<
  Insertable<Schema[Table]>,
  'session_id' | 'position' | 'link'
>;

/** What is written into a session at once, in the order of the chain. */
export interface Addition {
  readonly payment?: New<'payments'>;
  readonly transfer?: New<'transfers'>;
  readonly answer?: New<'idempotency'>;
  readonly failure?: New<'failures'>;
}

interface Row {
  readonly table: 'payments' | 'transfers' | 'idempotency' | 'failures';
  readonly values: Readonly<Record<string, unknown>>;
}

function listLinkable({payment, transfer, answer, failure}: Addition): Linkable[] {
  return [
    ...(transfer ? [{kind: 'transfer', row: transfer, ...(payment && {payment})} as const] : []),
    ...(answer ? [{kind: 'answer', row: answer} as const] : []),
    ...(failure ? [{kind: 'failure', row: failure} as const] : []),
  ];
}

const tables = {transfer: 'transfers', answer: 'idempotency', failure: 'failures'} as const;

/** The rows of an addition with their links, and what the session holds of its chain afterwards. */
function chain(keyring: Keyring, session: SessionState, addition: Addition) {
  const key = keyring.require(session.key_id);
  let [links, head] = [session.links ?? 0, session.head ?? signSession(key, session)];
  const {payment} = addition;
  const rows: Row[] = payment ? [{table: 'payments', values: {...payment}}] : [];
  for (const linkable of listLinkable(addition)) {
    links += 1;
    head = signRow(key, head, links, linkable);
    rows.push({
      table: tables[linkable.kind],
      values: {...linkable.row, position: links, link: head},
    });
  }
  return {rows, head: {links, head, seal: signHead(key, session.id, links, head)}};
}

type Head = ReturnType<typeof chain>['head'];

/** Changes the session's head, unless somebody else has written into the session since it was read. */
const moveHead = ({id, seal, touches}: SessionState, {links, head, seal: next}: Head) => sql`
  update sessions set links = ${links}, head = ${head}, seal = ${next}
  where id = ${id} and touches = ${touches} and coalesce(seal, '') = ${seal ?? ''}`;

function insert({table, values}: Row, session: number, from?: string) {
  const all = {session_id: session, ...values};
  const names = sql.join(Object.keys(all).map((name) => sql.ref(name)));
  const given = sql.join(Object.values(all));
  const source = from === undefined ? sql`values (${given})` : sql`select ${given} from moved`;
  return sql`insert into ${sql.table(table)} (${names}) ${source}`;
}

/** One statement: the rows are inserted if the head moves. */
async function appendAtOnce(queries: Queries, session: SessionState, rows: Row[], head: Head) {
  const parts = rows.map(
    (row, index) => sql`${sql.raw(`row${index}`)} as (${insert(row, session.id, 'moved')})`,
  );
  const {rows: moved} = await sql`with moved as (${moveHead(session, head)} returning id),
    ${sql.join(parts)} select id from moved`.execute(queries);
  return moved.length > 0;
}

/** SQLite has no statement that writes to several tables; within a transaction it comes to the same. */
async function appendInTurn(queries: Queries, session: SessionState, rows: Row[], head: Head) {
  const {numAffectedRows} = await moveHead(session, head).execute(queries);
  if (numAffectedRows === 0n) return false;
  for (const row of rows) await insert(row, session.id).execute(queries);
  return true;
}

/**
 * Writes rows into a session, chained to those before them.
 * @param session as it was read, in the same transaction or before
 * @returns what the session holds of its chain now; undefined, and nothing is written, when the session
 * was written into or ended since it was read
 * @throws UnknownKeyError when the server has not the secret of the session
 */
export async function append(
  queries: Queries,
  {database, keyring}: Pick<Sandbox, 'database' | 'keyring'>,
  session: SessionState,
  addition: Addition,
): Promise<Head | undefined> {
  const {rows, head} = chain(keyring, session, addition);
  const write = database.engine === 'postgres' ? appendAtOnce : appendInTurn;
  return (await write(queries, session, rows, head)) ? head : undefined;
}
