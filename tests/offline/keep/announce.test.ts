// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {press} from '../../../src/offline/keep';
import {noteKept} from '../../../src/offline/keep/kept';
import {showKept, showNetwork} from '../../../src/offline/keep/show';

const guide = '/elsom/top-up-ussd/';
const made = {guide, titles: {ky: 'Толуктоо', ru: 'Пополнение'}, files: []};

/** A page with the part that `writeTakeAlong` puts into it. */
function showPage(): void {
  history.replaceState(null, '', guide);
  document.body.innerHTML =
    '<take-along><button data-keep="" data-failed="Сакталган жок.">Сактоо</button>' +
    '<p role="status"></p><ul></ul></take-along>';
}

const find = (selector: string) => document.querySelector<HTMLButtonElement>(selector)!;
const said = () => find('[role=status]').textContent;

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(made))));
  const cache = {keys: () => Promise.resolve([])};
  vi.stubGlobal('caches', {open: () => Promise.resolve(cache), delete: () => Promise.resolve()});
  const workers = {register: () => Promise.resolve(), getRegistration: () => Promise.resolve()};
  vi.stubGlobal('navigator', {serviceWorker: workers});
  localStorage.clear();
  showPage();
});

afterEach(() => {
  vi.useRealTimers();
  // React, which another test of this worker loads next, asks the browser's own for its name.
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('what is heard of a kept guide', () => {
  it('is that it was kept', async () => {
    await press(find('[data-keep]'));
    expect(said()).toBe('Колдонмо түзмөккө сакталды.');
  });

  it('is that it could not be kept', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    await press(find('[data-keep]'));
    expect(said()).toBe('Сакталган жок.');
  });

  it('is that it was removed, and the focus stays beside where its button was', async () => {
    noteKept({...made, bytes: 1, day: 0});
    showKept();
    find('[data-drop]').focus();
    await press(find('[data-drop]'));
    expect(said()).toBe('Колдонмо түзмөктөн өчүрүлдү.');
    expect(document.activeElement).toBe(find('[data-keep]'));
  });

  it('comes into a place that was there before it, when the network goes', () => {
    vi.useFakeTimers();
    noteKept({...made, bytes: 1, day: Date.UTC(2026, 10, 21, 12)});
    showNetwork(false);
    expect(find('[data-no-network]').textContent).toBe('');
    vi.runAllTimers();
    expect(find('[data-no-network]').textContent).toMatch(/^Интернет жок\. Бул – 21\.11\.2026/);
  });
});
