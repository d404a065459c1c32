import type {Part} from '@site/src/guides/screen';

const isTab = (part: Part | undefined) => part !== undefined && 'tab' in part;

/**
 * Puts neighbouring tabs into one row, with what is left out between and after them; every other part
 * is by itself.
 */
export function groupParts(parts: readonly Part[]): Part[][] {
  return parts.reduce<Part[][]>((groups, part) => {
    const last = groups.at(-1) ?? [];
    const joins = isTab(last[0]) && (isTab(part) || 'left-out' in part);
    return joins ? [...groups.slice(0, -1), [...last, part]] : [...groups, [part]];
  }, []);
}
