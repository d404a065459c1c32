/** Milliseconds; whoever stopped npm waits no longer than this for the server to notice. */
const PAUSE = 250;

/**
 * Tells when npm, which the server was started by, is gone. npm hands a signal to the shell between
 * the two, and many a shell ends without handing it on: the server would stay behind, unseen.
 * Without npm nothing is watched: a service may well outlive the terminal it was started from.
 */
export function watchParent(environment: NodeJS.ProcessEnv, whenGone: () => void): void {
  if (environment.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    whenGone();
  }, PAUSE);
  timer.unref();
}
