import {hold, holdNothing, release} from './held';
import {asksForScripts, cameForPractice} from './intent';
import {recover} from './recover';
import {prefetchWhenIdle, runScripts} from './scripts';
import {offerKeeping} from './takeAlong';

// Runs in every page, before its text is read: small, and without a library.

/** Milliseconds that a form waits for the scripts; then the browser sends it, and a page answers. */
const PATIENCE = 8000;

const held = holdNothing();
const build = document.currentScript?.dataset.scripts ?? '';
const urls = build.split(' ').filter(Boolean);
const root = document.documentElement;
const touches = ['pointerdown', 'focusin', 'keydown'];
const deeds = ['click', 'submit', 'input', 'change'];
let isComing = false;

/** The page is the browser's again, or React's: nothing is held any more. */
function stepAside(): void {
  for (const type of touches) removeEventListener(type, onTouch, true);
  for (const type of deeds) removeEventListener(type, onDeed, true);
  release(held);
}

function awaitApp(): void {
  // Docusaurus says by this attribute that the page answers.
  const watcher = new MutationObserver(() => {
    if (root.dataset.hasHydrated !== 'true') return;
    watcher.disconnect();
    // The attribute is set in the midst of React's work.
    setTimeout(stepAside);
  });
  watcher.observe(root, {attributes: true, attributeFilter: ['data-has-hydrated']});
}

/** Every form works without scripts too: better sent to the server than emptied by a new page. */
function isInForm(): boolean {
  const touched = [document.activeElement, ...held.presses, ...held.fields];
  return touched.some((part) => part?.closest('form'));
}

async function giveUp(): Promise<void> {
  if (!isInForm() && (await recover(build))) return;
  isComing = false;
  stepAside();
}

function load(): void {
  if (isComing) return;
  isComing = true;
  awaitApp();
  runScripts(urls).catch(giveUp);
}

/**
 * A part of the scripts that is gone when it is asked for; the first ones are looked after above. What
 * was typed is worth more than the part: its form says itself that it did not load.
 */
function onMissing({target}: Event): void {
  if (!(target instanceof HTMLScriptElement) || isInForm()) return;
  if (!urls.includes(target.getAttribute('src') ?? '')) void recover(build);
}

function onTouch(event: Event): void {
  if (asksForScripts(event)) load();
}

function onDeed(event: Event): void {
  if (!asksForScripts(event) && event.type !== 'submit') return;
  hold(held, event);
  load();
  if (held.presses.size > 0) setTimeout(() => held.presses.size > 0 && stepAside(), PATIENCE);
}

for (const type of touches) addEventListener(type, onTouch, true);
for (const type of deeds) addEventListener(type, onDeed, true);
addEventListener('keydown', ({key, ctrlKey, metaKey}) => {
  // The usual keys of a search field.
  if (key === '/' || ((ctrlKey || metaKey) && key === 'k')) load();
});
addEventListener('error', onMissing, true);
addEventListener('hashchange', () => cameForPractice() && load());
offerKeeping(build);
if (cameForPractice()) load();
else prefetchWhenIdle(urls);
