import type {Keyring} from '../chain/keyring';
import {signRegister} from '../chain/link';
import {SLOTS} from '../chain/register';
import type {Queries} from '../database/database';
import type {Finding} from './finding';

/** A session that is there, and the slot that counts it; null where an older server opened it. */
export interface LiveSession {
  readonly id: number;
  readonly slot: number | null;
}

interface Sum {
  readonly count: number;
  readonly ids: number;
}

function sumBySlot(live: readonly LiveSession[]): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const {id, slot} of live) {
    if (slot === null) continue;
    const {count, ids} = sums.get(slot) ?? {count: 0, ids: 0};
    sums.set(slot, {count: count + 1, ids: ids + id});
  }
  return sums;
}

/** One session that is missing is known by the sum of all ids. */
function describeLoss(slot: number, missing: Sum): Finding {
  const row = `slot ${slot}`;
  if (missing.count === 1) return {rule: 'register', session: missing.ids, row};
  const difference = missing.count > 0 ? `${missing.count} missing` : `${-missing.count} too many`;
  return {rule: 'register', row: missing.count === 0 ? row : `${row}, ${difference}`};
}

/**
 * Compares the register with the sessions that are there.
 * @param mayBeUncounted whether a server of the version before may have ended sessions uncounted
 */
export async function checkRegister(
  queries: Queries,
  keyring: Keyring,
  live: readonly LiveSession[],
  mayBeUncounted: boolean,
): Promise<Finding[]> {
  const sums = sumBySlot(live);
  const rows = await queries.selectFrom('session_register').selectAll().execute();
  const bySlot = new Map(rows.map((row) => [row.slot, row]));
  const slots = new Set([...Array(SLOTS).keys(), ...bySlot.keys(), ...sums.keys()]);
  return [...slots].flatMap((slot): Finding[] => {
    const register = bySlot.get(slot);
    const key = register && keyring.find(register.key_id);
    if (!key || signRegister(key, register) !== register.seal) {
      return [{rule: 'register', row: `slot ${slot}`}];
    }
    const {count, ids} = sums.get(slot) ?? {count: 0, ids: 0};
    const missing = {count: register.opened - register.ended - count, ids: register.id_sum - ids};
    if (missing.count === 0 && missing.ids === 0) return [];
    if (mayBeUncounted && missing.count > 0) return [];
    return [describeLoss(slot, missing)];
  });
}
