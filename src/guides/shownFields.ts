import type {Screen} from './screen';

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
