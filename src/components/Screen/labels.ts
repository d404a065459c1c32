import type {Part, Screen} from '@site/src/guides/screen';

function labelOf(part: Part): string[] {
  const texts = Object.entries(part).flatMap(([key, value]) =>
    // These name something of ours; every other text is the provider's own.
    ['field', 'choice', 'shows', 'result'].includes(key) || typeof value !== 'string' ? [] : value,
  );
  return texts;
}

/** Every label of a provider's that a screen shows, once, from top to bottom. */
export function labelsOf(screen: Screen): string[] {
  if (screen.kind === 'ussd') return Object.values(screen.menu ?? {});
  if (!('parts' in screen)) return [];
  return [...new Set([...(screen.title ? [screen.title] : []), ...screen.parts.flatMap(labelOf)])];
}
