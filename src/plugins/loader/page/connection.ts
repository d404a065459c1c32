/** See the Network Information API; a browser may tell nothing at all. */
interface Connection {
  saveData?: boolean;
  /** By measured speed: slow-2g, 2g, 3g or 4g. */
  effectiveType?: string;
  type?: string;
}

/**
 * Tells whether bytes may be fetched that perhaps nobody needs. A connection that nothing is known of
 * counts as one that is paid for by the megabyte.
 */
export function isCheap(): boolean {
  const {connection} = navigator as Navigator & {connection?: Connection};
  if (!connection || connection.saveData) return false;
  return connection.effectiveType === '4g' && connection.type !== 'cellular';
}

/** Fetches a script without running it: at once, or when the browser has nothing better to do. */
export function fetchAhead(href: string, rel: 'preload' | 'prefetch'): void {
  const link = document.createElement('link');
  document.head.append(Object.assign(link, {rel, as: 'script', href}));
}
