import type {Flow} from '../flow';
import {scenesOf} from '../scenes';
import type {Part, Screen} from '../screen';

/** The provider's labels in a part of a screen; what names something of ours is none. */
export function labelsIn(part: Part): string[] {
  if ('field' in part) return part.label ? [part.label] : [];
  if ('choice' in part || 'shows' in part || 'result' in part || 'left-out' in part) return [];
  return Object.values(part);
}

/** The labels of a screen, letter for letter. */
function labelsOnScreen(screen: Screen): string[] {
  if (screen.kind === 'ussd') return Object.values(screen.menu ?? {});
  if (!('parts' in screen)) return [];
  return [...(screen.title ? [screen.title] : []), ...screen.parts.flatMap(labelsIn)];
}

/** Every label that a flow draws. */
export function labelsInFlow({steps}: Flow): string[] {
  return steps.flatMap(scenesOf).flatMap(({screen}) => labelsOnScreen(screen));
}
