/** What does nothing by itself: a link, `<details>` and plain text need no script. */
const NEEDS_SCRIPTS =
  'button, input, select, textarea, label, [href^="#practise-"], [href^="#fail-"]';

/** A button that a small script in the page itself answers. */
const WORKS_ALONE = '[data-copy-link], take-along *';

/** Tells whether a touch, a key or the focus asks for something that the scripts do. */
export function asksForScripts({target}: Event): boolean {
  const part = target instanceof Element ? target.closest(NEEDS_SCRIPTS) : null;
  return part !== null && !part.matches(WORKS_ALONE);
}

/** Tells whether the reader came for practice: by its link, or back to a run begun in this tab. */
export function cameForPractice(): boolean {
  if (/^#(practise|fail)-/.test(location.hash)) return true;
  try {
    return (sessionStorage.getItem('tolom.practice') ?? '').includes(`"${location.pathname}"`);
  } catch {
    // A browser that keeps nothing has no run to go on with.
    return false;
  }
}
