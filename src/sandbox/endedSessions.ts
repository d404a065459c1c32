import type {Selectable} from 'kysely';

import {isWhole} from './chain/link';
import type {Queries} from './database/database';
import type {Schema} from './database/schema';
import type {Sandbox} from './sandbox';

type Session = Selectable<Schema['sessions']>;

/** Where a look ended: sessions are looked through in the order of these. */
export type Place = Pick<Session, 'expires_at' | 'id'>;

/** Sessions that have ended, as many as a transaction may delete. */
export interface Ended {
  readonly whole: readonly Session[];
  /** Those that are not as a server wrote them: to delete one would delete what proves that. */
  readonly falsified: readonly Session[];
  /** Undefined where there were none. */
  readonly last: Place | undefined;
}

/** Sessions that a transaction looks at, at the most. */
const SESSIONS = 200;
/** Rows of a session that an older server opened, which does not count them. */
const UNCOUNTED = 50;

/** As many as have about so many rows together, and at least one. */
function cut(sessions: readonly Session[], rows: number): readonly Session[] {
  let left = rows;
  return sessions.filter(({links}, index) => {
    left -= 1 + (links ?? UNCOUNTED);
    return index === 0 || left >= 0;
  });
}

/**
 * Picks sessions that have ended, and keeps others from changing them. One whose secret is not known here is
 * neither whole nor falsified: a server that knows it ends it.
 * @param rows that they may have together
 * @param after where the look before ended
 */
export async function pickEnded(
  queries: Queries,
  {database, keyring, now}: Sandbox,
  rows: number,
  after: Place = {expires_at: 0, id: 0},
): Promise<Ended> {
  const query = queries
    .selectFrom('sessions')
    .selectAll()
    .where('expires_at', '<=', now())
    .where('expires_at', '>=', after.expires_at)
    .where((is) => is.or([is('expires_at', '>', after.expires_at), is('id', '>', after.id)]))
    .orderBy('expires_at')
    .orderBy('id')
    .limit(SESSIONS);
  const isPostgres = database.engine === 'postgres';
  // Another server may be sweeping too.
  const ended = await (isPostgres ? query.forUpdate().skipLocked() : query).execute();
  const picked = cut(ended, rows);
  const known = picked.filter(({key_id: key}) => keyring.find(key));
  const isGood = (session: Session) => isWhole(keyring.find(session.key_id)!, session);
  return {
    whole: known.filter(isGood),
    falsified: known.filter((session) => !isGood(session)),
    last: picked.at(-1),
  };
}
