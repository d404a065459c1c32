import type {Action} from '@site/src/guides/flow';
import type {Part} from '@site/src/guides/screen';

/** Says that a step acts on a part. */
export interface Mark {
  /** Its place, from 1, among the parts that are acted on; absent where it is the only one. */
  order?: number;
}

/** What is acted on, one after the other: fields by their name, the rest by their label. */
function targetsOf(action: Action): string[] {
  if ('fill' in action) return [...action.fill, action.press];
  if ('press' in action) return [action.press];
  if ('enter' in action) return [action.enter];
  return 'pick' in action ? [action.pick] : [];
}

function nameOf(part: Part): string | undefined {
  if ('field' in part) return part.field;
  if ('button' in part) return part.button;
  if ('item' in part) return part.item;
  if ('tab' in part) return part.tab;
  return 'choice' in part ? part.choice : undefined;
}

/**
 * Tells whether and when a step acts on a part of a screen.
 * @param action what the step does; in practice nothing is marked, the reader is to find it
 */
export function markOf(part: Part, action: Action | undefined): Mark | undefined {
  const name = nameOf(part);
  if (!action || name === undefined) return undefined;
  const targets = targetsOf(action);
  const at = targets.indexOf(name);
  if (at < 0) return undefined;
  return targets.length > 1 ? {order: at + 1} : {};
}
