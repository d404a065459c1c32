import type {Part, Screen} from './screen';

/** The arrow back that a screen's title may begin with: the label by which it is pressed, too. */
export const ARROW = '←';

/** The provider's labels in a part of a screen, letter for letter; what names something of ours is none. */
export function labelsIn(part: Part): string[] {
  if ('field' in part) return part.label ? [part.label] : [];
  if ('choice' in part || 'shows' in part || 'result' in part || 'left-out' in part) return [];
  return Object.values(part);
}

/** Every label of a provider's that a screen shows, once, from top to bottom. */
export function labelsOf(screen: Screen): string[] {
  if (screen.kind === 'ussd') return Object.values(screen.menu ?? {});
  if (!('parts' in screen)) return [];
  return [...new Set([...(screen.title ? [screen.title] : []), ...screen.parts.flatMap(labelsIn)])];
}

/** The label of a part that can be pressed, if it is one. */
function pressable(part: Part): string[] {
  if ('button' in part) return [part.button];
  if ('item' in part) return [part.item];
  if ('tab' in part) return [part.tab];
  return [];
}

/** The labels that can be pressed on a screen. */
export function pressableLabels(screen: Screen): string[] {
  return 'parts' in screen ? screen.parts.flatMap(pressable) : [];
}
