import type {Sandbox} from './sandbox';

/** Milliseconds between sweeps, and sessions a transaction: short enough that nobody waits for it. */
const PAUSE = 60_000;
const BATCH = 50;

/**
 * Forgets sessions that have ended, each with its whole world at once.
 * @returns how many there were
 */
export async function sweep({database, now}: Sandbox): Promise<number> {
  const {queries, engine} = database;
  let swept = 0;
  for (;;) {
    const ended = queries
      .selectFrom('sessions')
      .select('id')
      .where('expires_at', '<=', now())
      .limit(BATCH);
    const {numDeletedRows} = await queries
      .deleteFrom('sessions')
      .where('id', 'in', ended)
      .executeTakeFirst();
    swept += Number(numDeletedRows);
    if (Number(numDeletedRows) < BATCH) break;
  }
  if (engine === 'postgres') {
    await queries
      .deleteFrom('request_counts')
      .where('window_start', '<', now() - PAUSE * 2)
      .execute();
  }
  return swept;
}

/**
 * Sweeps every minute; a sweep that fails is told and tried again at the next.
 * @returns stops it, and waits for the one under way
 */
export function startSweeping(
  sandbox: Sandbox,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = sweep(sandbox).then(() => undefined, onFailure);
  }, PAUSE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
