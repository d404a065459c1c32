import DataLoader from 'dataloader';

/** Items a batch, unless told otherwise: its statement stays short, and so do its locks. */
const MOST = 64;

/**
 * Lets requests that wait at the same time share one statement. The first item is run at once; those
 * that come while a batch is under way are run together, in the order they came, when it has ended.
 * @param run what a batch costs once; gives a result or an error for each item, in order. What it
 *   throws reaches each item of the batch, and no other.
 * @param most items a batch at most
 * @returns gives the result of one item, or throws its error
 */
export function createBatch<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
  most = MOST,
): (item: Item) => Promise<Result> {
  let running: Promise<unknown> | undefined;
  let ended: Promise<unknown> = Promise.resolve();
  const loader = new DataLoader<Item, Result>(
    (items) => {
      const results = run(items);
      // Whoever waits for its end does not care how it ended.
      running = results.catch(() => undefined);
      return results;
    },
    {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn(dispatch) {
        ended = ended.then(() => {
          dispatch();
          return running;
        });
      },
    },
  );
  return (item) => loader.load(item);
}
