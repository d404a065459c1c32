const NAME = 'tolom.practice';

/** Which step of which guide a practice run had reached: what was typed is never part of it. */
interface Place {
  path: string;
  step: string;
}

/** Keeps the place for this tab, so that a reload does not lose it. */
export function rememberPlace(place: Place): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(place));
  } catch {
    // A browser that keeps nothing loses the place, and nothing else.
  }
}

/** The step that was reached on this page, if any. */
export function recallStep(path: string): string | undefined {
  try {
    const place = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Place | null;
    return place?.path === path ? place.step : undefined;
  } catch {
    return undefined;
  }
}
