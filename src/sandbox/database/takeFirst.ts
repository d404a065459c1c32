/**
 * Tries one after another: the next begins when the one before it fails, or has taken a while. The
 * first that succeeds is taken.
 * @param headStart ms that each has before the next begins beside it
 * @param discard what to do with one that succeeds after another was taken
 * @throws the failures of all, in order, where none succeeds
 */
export function takeFirst<T>(
  tries: readonly (() => Promise<T>)[],
  headStart: number,
  discard: (late: T) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const failures: unknown[] = [];
    let [begun, failed, isTaken] = [0, 0, false];
    const beginNext = () => {
      if (isTaken || begun === tries.length) return;
      const index = begun;
      begun += 1;
      const timer = setTimeout(beginNext, headStart);
      const take = (found: T) => {
        clearTimeout(timer);
        if (isTaken) discard(found);
        isTaken = true;
        resolve(found);
      };
      const goOn = (error: unknown) => {
        clearTimeout(timer);
        failures[index] = error;
        failed += 1;
        if (failed === tries.length) reject(new AggregateError(failures));
        else beginNext();
      };
      tries[index]!().then(take, goOn);
    };
    beginNext();
  });
}
