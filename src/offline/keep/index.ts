import {dropGuide, keepGuide} from './keepGuide';
import {readKept} from './kept';
import {refreshGuides} from './refreshGuides';
import {openGuide, said, showKept, showNetwork} from './show';

function tell(button: HTMLElement, words: string): void {
  const told = button.closest('take-along')?.querySelector('[role=status]');
  if (told) told.textContent = words;
}

async function keep(button: HTMLElement): Promise<void> {
  tell(button, said.keeping);
  // The worker comes with the first guide that is kept, and for nobody else.
  await navigator.serviceWorker.register('/sw.js', {scope: '/'});
  await keepGuide(openGuide());
  watchNetwork();
  tell(button, said.done);
}

async function drop(button: HTMLElement, guide: string): Promise<void> {
  await dropGuide(guide);
  tell(button, said.removed);
  // The button goes with its guide: whoever pressed it by keyboard stays near it.
  button.closest('take-along')?.querySelector<HTMLElement>('[data-keep]')?.focus();
}

/** Does what a button of the page asks: keep the open guide, or remove a kept one. */
export async function press(button: HTMLButtonElement): Promise<void> {
  if (button.getAttribute('aria-busy')) return;
  button.setAttribute('aria-busy', 'true');
  const {drop: guide, failed = ''} = button.dataset;
  try {
    await (guide ? drop(button, guide) : keep(button));
  } catch {
    tell(button, failed);
  }
  button.removeAttribute('aria-busy');
  showKept();
}

async function refresh(): Promise<void> {
  showNetwork(await refreshGuides());
  showKept();
}

let isWatching = false;

function watchNetwork(): void {
  if (isWatching) return;
  isWatching = true;
  addEventListener('online', () => void refresh());
  addEventListener('offline', () => showNetwork(false));
}

/**
 * Tells on the page that has come what is kept. The first page of a visit, and the network that comes
 * back, bring what is kept up to date.
 */
export function arrive(): void {
  showKept();
  if (isWatching || readKept().length === 0) return;
  watchNetwork();
  void refresh();
}
