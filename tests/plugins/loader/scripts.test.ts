// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {prefetchWhenIdle} from '../../../src/plugins/loader/page/scripts';

let paint = () => {};

/** A browser tells of a paint when it has happened; this one when the test says so. */
class Watcher {
  constructor(then: () => void) {
    paint = then;
  }
  observe() {}
  disconnect() {}
}

const fetched = () => [...document.querySelectorAll('link[rel=prefetch]')].length;

beforeEach(() => {
  document.head.innerHTML = '';
  vi.stubGlobal('PerformanceObserver', Watcher);
  vi.stubGlobal('requestIdleCallback', (then: () => void) => then());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('prefetchWhenIdle', () => {
  it('fetches nothing before the text is painted, idle as the browser may be', () => {
    vi.stubGlobal('navigator', {connection: {effectiveType: '4g'}});
    prefetchWhenIdle(['/assets/js/main.js']);
    dispatchEvent(new Event('load'));
    expect(fetched()).toBe(0);
    paint();
    expect(fetched()).toBe(1);
  });

  it('waits for nothing over a connection that is paid for', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    vi.stubGlobal('navigator', {connection: {effectiveType: '4g', saveData: true}});
    prefetchWhenIdle(['/assets/js/main.js']);
    expect(listen).not.toHaveBeenCalled();
  });
});
