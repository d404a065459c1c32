import type {Insertable, Selectable} from 'kysely';
import {sql} from 'kysely';

import type {Database, Queries} from '../database/database';
import type {Schema} from '../database/schema';
import type {Sandbox} from '../sandbox';
import type {Keyring} from './keyring';
import {isNew, requireSeal, signHead, signRow, signSession} from './link';
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
  if (!isNew(session)) requireSeal(key, session);
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
  return {rows, head: {links, head, seal: signHead(key, session, links, head)}};
}

export type Head = ReturnType<typeof chain>['head'];

/** A session as it was read, in the same transaction or before, and what is to be written into it. */
export interface Append {
  readonly session: SessionState;
  readonly addition: Addition;
}

type Store = Pick<Sandbox, 'keyring'> & {readonly database: Pick<Database, 'engine'>};

/** SQLite has no statement that writes to several tables; within a transaction it comes to the same. */
async function appendInTurn(
  queries: Queries,
  {keyring}: Store,
  {session, addition}: Append,
): Promise<Head | undefined> {
  const {rows, head} = chain(keyring, session, addition);
  const {links, head: last, seal} = head;
  const {numAffectedRows} = await sql`
    update sessions set links = ${links}, head = ${last}, seal = ${seal}
    where id = ${session.id} and touches = ${session.touches}
      and coalesce(seal, '') = ${session.seal ?? ''}`.execute(queries);
  if (numAffectedRows === 0n) return undefined;
  for (const {table, values} of rows) {
    await queries
      .insertInto(table)
      .values({...values, session_id: session.id} as Insertable<Schema[typeof table]>)
      .execute();
  }
  return head;
}

/** The columns of the rows that a session is given, as PostgreSQL reads them out of JSON. */
const columns = {
  payments: `session_id bigint, id text, code text, provider text, service text, account text,
    amount bigint, wallet_before bigint, account_before bigint, made_at bigint, due bigint, terms text`,
  transfers: `session_id bigint, debit text, credit text, amount bigint, payment_id text,
    made_at bigint, position bigint, link text`,
  idempotency: `session_id bigint, key_hash text, fingerprint text, status bigint, body text,
    payment_id text, made_at bigint, position bigint, link text`,
  failures: 'session_id bigint, key_hash text, position bigint, link text',
} as const;
const TABLES = Object.keys(columns) as (keyof typeof columns)[];

/** Inserts the rows of one table, those of sessions whose heads were moved. */
function insertMoved(table: keyof typeof columns, rows: readonly object[]) {
  const names = columns[table].replace(/ (bigint|text)/g, '');
  const [target, list, types] = [`moved_${table}`, names, columns[table]].map((text) =>
    sql.raw(text),
  );
  return sql`${target} as (insert into ${sql.table(table)} (${list})
    select r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${types})
    join moved on moved.id = r.session_id)`;
}

/**
 * One statement for all: the rows of a session are inserted if its head moves, and its head moves
 * unless somebody has written into it since it was read.
 * @param waits whether to wait for a transaction that holds a session, which delays the others too
 */
async function appendAtOnce(
  queries: Queries,
  {keyring}: Store,
  appends: readonly Append[],
  waits: boolean,
): Promise<(Head | undefined)[]> {
  const chained = appends.map(({session, addition}) => ({
    session,
    ...chain(keyring, session, addition),
  }));
  const given = chained.map(({session: {id, touches, seal}, head}) => {
    return {id, touches, seal: seal ?? '', links: head.links, head: head.head, next: head.seal};
  });
  const inserts = TABLES.flatMap((table) => {
    const rows = chained.flatMap((one) =>
      one.rows
        .filter((row) => row.table === table)
        .map(({values}) => ({session_id: one.session.id, ...values})),
    );
    return rows.length > 0 ? [insertMoved(table, rows)] : [];
  });
  const {rows} = await sql<{id: number}>`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as g(id bigint, touches bigint, seal text, links bigint, head text, next text)),
    free as materialized (
      select s.id from sessions s join given g on g.id = s.id
      where s.touches = g.touches and coalesce(s.seal, '') = g.seal
      order by s.id for no key update of s ${sql.raw(waits ? '' : 'skip locked')}),
    moved as (
      update sessions s set links = g.links, head = g.head, seal = g.next
      from given g join free f on f.id = g.id where s.id = g.id returning s.id),
    ${sql.join(inserts)}
    select id from moved`.execute(queries);
  const moved = new Set(rows.map(({id}) => id));
  return chained.map(({session, head}) => (moved.has(session.id) ? head : undefined));
}

/** Whether a session can be chained to at all; asked before it shares a statement with others. */
function findObstacle({keyring}: Store, {session}: Append): Error | undefined {
  try {
    requireSeal(keyring.require(session.key_id), session);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/**
 * Writes rows into sessions of a PostgreSQL, chained to those before them. Sessions that another
 * transaction holds are passed over.
 * @param appends one a session
 * @returns for each what `append` returns, or the error that it would throw: it is nobody else's
 */
export async function appendBatch(
  queries: Queries,
  store: Store,
  appends: readonly Append[],
): Promise<(Head | undefined | Error)[]> {
  const obstacles = appends.map((one) => findObstacle(store, one));
  const possible = appends.filter((_one, index) => obstacles[index] === undefined);
  const heads = possible.length > 0 ? await appendAtOnce(queries, store, possible, false) : [];
  return obstacles.map((obstacle) => obstacle ?? heads.shift());
}

/**
 * Writes rows into a session, chained to those before them.
 * @returns what the session holds of its chain now; undefined, and nothing is written, when the session
 * was written into or ended since it was read
 * @throws UnknownKeyError when the server has not the secret of the session
 */
export async function append(
  queries: Queries,
  store: Store,
  one: Append,
): Promise<Head | undefined> {
  if (store.database.engine === 'sqlite') return appendInTurn(queries, store, one);
  return (await appendAtOnce(queries, store, [one], true))[0];
}
