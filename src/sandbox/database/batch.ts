import DataLoader from 'dataloader';

/** Items a batch, unless told otherwise: its statement stays short, and so do its locks. */
const MOST = 64;

/** Milliseconds that a batch is waited for, so that one statement that hangs holds nobody else up. */
const PATIENCE = 100;

/** Ends with the work, however that ends, or when it has taken too long. */
function waitFor(work: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}

/**
 * Lets requests that wait at the same time share one statement. Where none is under way, items are
 * run once this turn of the event loop has ended; those that come meanwhile are run together, in the
 * order they came, when the batch under way has ended or has taken 100 ms.
 * @param run what a batch costs once; gives a result or an error for each item, in order. What it
 *   throws reaches each item of the batch, and no other.
 * @param most items a batch at most
 * @returns gives the result of one item, or throws its error
 */
export function createBatch<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly (Result | Error)[]>,
  most = MOST,
): (item: Item) => Promise<Result> {
  let running: Promise<void> | undefined;
  let ended = Promise.resolve();
  const loader = new DataLoader<Item, Result>(
    (items) => {
      const results = run(items);
      running = waitFor(results);
      return results;
    },
    {
      cache: false,
      maxBatchSize: most,
      batchScheduleFn(dispatch) {
        ended = ended.then(async () => {
          // Requests that are read from their sockets in the same turn belong together.
          await new Promise(setImmediate);
          dispatch();
          return running;
        });
      },
    },
  );
  return (item) => loader.load(item);
}
