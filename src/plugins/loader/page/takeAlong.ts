import {recover} from './recover';

/** What src/offline/keep offers a page. */
interface Keeper {
  /** Tells what is kept, on this page and on those that follow; refreshes it where there is a network. */
  arrive: () => void;
  press: (button: HTMLButtonElement) => void;
}

const url = document.currentScript?.dataset.keep ?? '';
const call = (): Promise<Keeper> => import(url);

/** Whether this browser keeps a guide: only then the script for it is of use before a press. */
function isKeeping(): boolean {
  try {
    return Boolean(localStorage.getItem('tolom.kept'));
  } catch {
    return false;
  }
}

function arrive(): void {
  if (isKeeping()) void call().then((keeper) => keeper.arrive());
}

/** `/ru/elsom/top-up-ussd/` is the page `/ru/elsom/top-up-ussd` and the file `elsom-top-up-ussd`. */
function fill(template: string): string {
  const page = location.pathname.replace(/\/$/, '');
  const name = page.replace(/^\/(ru\/)?/, '').replaceAll('/', '-');
  return template.replaceAll('{page}', page).replaceAll('{name}', name);
}

/** Built into the page as HTML; where the reader came by a link within the site, filled here. */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const template = document.getElementById('take-along');
    if (document.readyState === 'loading' || !template) return;
    if (!this.firstChild) this.innerHTML = fill(template.innerHTML);
    arrive();
  }
}

function tellFailure(button: HTMLButtonElement): void {
  const told = button.closest('take-along')?.querySelector('[role=status]');
  if (told) told.textContent = button.dataset.failed ?? '';
}

/**
 * Lets a reader keep guides, in every page. What does it comes when it is asked for.
 * @param build what tells this build of the page from the next
 */
export function offerKeeping(build: string): void {
  const onClick = ({target}: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (!button || !button.closest('take-along')) return;
    call().then(
      (keeper) => keeper.press(button),
      async () => (await recover(build)) || tellFailure(button),
    );
  };
  customElements.define('take-along', TakeAlong);
  addEventListener('DOMContentLoaded', arrive);
  addEventListener('click', onClick, true);
}
