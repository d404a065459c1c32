import type {Point} from './checklist';

/** How a release is walked through. */
export interface Walk {
  /** Cut although a language is behind the other. */
  force: boolean;
  /** Every question was answered before: a script runs the command, or a person who has read the list. */
  yes: boolean;
  /** Asks the person at the terminal; undefined where nobody sits there. */
  confirm: ((question: string) => Promise<boolean>) | undefined;
  /** Takes a line that is shown at once. */
  say: (line: string) => void;
}

const signs = {done: '[x]', ask: '[?]', force: '[!]', stop: '[!]'};

function show({name, state, told}: Point, say: Walk['say']): void {
  say(`${signs[state]} ${name}`);
  for (const lines of told) say(lines.replace(/^/gm, '      '));
}

async function requireYes(question: string, refusal: string, {yes, confirm}: Walk): Promise<void> {
  if (yes || (await confirm?.(question))) return;
  const how = confirm ? '' : ' Where no person can be asked, --yes says so.';
  throw new Error(`${refusal}${how}`);
}

/**
 * Walks through the checklist of a release: shows every point, stops at what is not so, asks for the rest.
 * @throws Error with one sentence at the first thing that keeps the edition from being cut
 */
export async function walkChecklist(points: readonly Point[], walk: Walk): Promise<void> {
  for (const point of points) show(point, walk.say);
  const stops = points.filter(({state}) => state === 'stop');
  if (stops[0]) throw new Error(`Not so yet: “${stops[0].name}” Mend what stands under it.`);
  const behind = points.find(({state}) => state === 'force');
  if (behind && !walk.force) {
    throw new Error(
      'One language is behind the other, and a frozen edition is not corrected any more. Bring it up to date, or cut it as it is with --force.',
    );
  }
  for (const {name, state} of points) {
    if (state === 'ask') {
      await requireYes(`${name} It is not so: cut all the same?`, `Not confirmed: “${name}”`, walk);
    }
  }
  await requireYes(
    'Freeze the edition now? Nothing in it changes after that.',
    'Not confirmed.',
    walk,
  );
}
