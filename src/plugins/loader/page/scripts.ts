import {isCheap, prefetch} from './connection';

/**
 * Fetches and runs scripts in their order.
 * @param urls the page's scripts, as its HTML names them
 * @returns settles when the last has run; rejects when one could not be had
 */
export function runScripts(urls: readonly string[]): Promise<unknown> {
  return Promise.all(
    urls.map(
      (url) =>
        new Promise((resolve, reject) => {
          const script = document.createElement('script');
          Object.assign(script, {src: url, async: false, onload: resolve, onerror: reject});
          document.head.append(script);
        }),
    ),
  );
}

/** Fetches scripts ahead when the page has nothing else to do, and it costs nothing. */
export function prefetchWhenIdle(urls: readonly string[]): void {
  if (isCheap()) addEventListener('load', () => requestIdleCallback(() => urls.forEach(prefetch)));
}
