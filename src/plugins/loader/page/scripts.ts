import {fetchAhead, isCheap} from './connection';

function run(src: string): Promise<unknown> {
  return new Promise((onload, onerror) => {
    const script = document.createElement('script');
    document.head.append(Object.assign(script, {src, async: false, onload, onerror}));
  });
}

/** A framework that meets half a page takes the missing half for a mistake, and does not answer. */
async function awaitWholePage(urls: readonly string[]): Promise<void> {
  if (document.readyState !== 'loading') return;
  urls.forEach((url) => fetchAhead(url, 'preload'));
  await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
}

/**
 * Fetches scripts, and runs them in their order once the page has come whole.
 * @param urls the page's scripts, as its HTML names them
 * @returns settles when the last has run; rejects when one could not be had
 */
export async function runScripts(urls: readonly string[]): Promise<unknown> {
  await awaitWholePage(urls);
  return Promise.all(urls.map(run));
}

/** The text comes first: a browser may well be idle before it has shown anything. */
function oncePainted(then: () => void): void {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    then();
  });
  observer.observe({type: 'largest-contentful-paint', buffered: true});
}

/** Fetches scripts ahead when the page is read and has nothing else to do, and it costs nothing. */
export function prefetchWhenIdle(urls: readonly string[]): void {
  if (!isCheap()) return;
  const prefetch = () => urls.forEach((url) => fetchAhead(url, 'prefetch'));
  addEventListener('load', () => oncePainted(() => requestIdleCallback(prefetch)));
}
