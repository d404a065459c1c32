import type {Part, Screen} from './screen';

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

/** Whether a screen has a field, or asks the question, that takes what is typed. */
export function takes(screen: Screen, field: string): boolean {
  if (screen.kind === 'ussd') return screen.asks === field;
  return 'parts' in screen && screen.parts.some((part) => 'field' in part && part.field === field);
}

/** What a screen shows back to be checked. */
export function confirmedOn(screen: Screen): string[] {
  if (screen.kind === 'ussd') return screen.confirms ?? [];
  return 'parts' in screen
    ? screen.parts.flatMap((part) => ('shows' in part ? [part.shows] : []))
    : [];
}
