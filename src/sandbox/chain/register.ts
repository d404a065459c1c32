import type {Selectable} from 'kysely';

import type {Queries} from '../database/database';
import type {Schema} from '../database/schema';
import type {Sandbox} from '../sandbox';
import type {Key} from './keyring';
import {signRegister} from './link';

/** Servers that open sessions at the same time seldom meet in one of these. */
export const SLOTS = 16;

type Store = Pick<Sandbox, 'database' | 'keyring'>;
type Slot = Selectable<Schema['session_register']>;

/** A slot with its seal. */
export function sealSlot(key: Key, slot: Omit<Slot, 'seal' | 'key_id'>): Slot {
  const fields = {...slot, key_id: key.id};
  return {...fields, seal: signRegister(key, fields)};
}

/** The register of a database in which no session was opened yet. */
export function listEmptySlots(key: Key): Slot[] {
  return Array.from({length: SLOTS}, (_, slot) =>
    sealSlot(key, {slot, opened: 0, ended: 0, id_sum: 0}),
  );
}

/** A slot for a new session. */
export const drawSlot = () => Math.floor(Math.random() * SLOTS);

interface Change {
  readonly opened?: number;
  readonly ended?: number;
  readonly ids: number;
}

async function changeSlot(
  queries: Queries,
  {database: {engine}, keyring}: Store,
  slot: number,
  {opened = 0, ended = 0, ids}: Change,
): Promise<void> {
  const query = queries.selectFrom('session_register').selectAll().where('slot', '=', slot);
  const row = await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  // A slot that somebody removed is the audit's business, and no reason to refuse a session.
  if (!row) return;
  // Sealing anew what this server cannot check would hide what was done to it.
  if (signRegister(keyring.require(row.key_id), row) !== row.seal) return;
  const next = sealSlot(keyring.primary, {
    slot,
    opened: row.opened + opened,
    ended: row.ended + ended,
    id_sum: row.id_sum + ids,
  });
  await queries.updateTable('session_register').set(next).where('slot', '=', slot).execute();
}

/** Counts a session that is opened in the same transaction. */
export function countOpened(
  queries: Queries,
  store: Store,
  session: {readonly id: number; readonly slot: number},
): Promise<void> {
  return changeSlot(queries, store, session.slot, {opened: 1, ids: session.id});
}

/** Counts sessions that are deleted in the same transaction; one of an older server stands in no slot. */
export async function countEnded(
  queries: Queries,
  store: Store,
  sessions: readonly {readonly id: number; readonly slot: number | null}[],
): Promise<void> {
  const bySlot = new Map<number, {ended: number; ids: number}>();
  for (const {id, slot} of sessions) {
    if (slot === null) continue;
    const {ended, ids} = bySlot.get(slot) ?? {ended: 0, ids: 0};
    bySlot.set(slot, {ended: ended + 1, ids: ids - id});
  }
  // In one order everywhere, or two servers wait for each other's rows.
  for (const [slot, change] of [...bySlot].sort(([one], [other]) => one - other)) {
    await changeSlot(queries, store, slot, change);
  }
}
