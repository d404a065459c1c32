import type {Heading} from 'mdast';

/** What an id may be: small Latin letters and digits with "-" between words, such as `pay-bill`. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Reads the id a heading ends in: `### Text {/* #dial *\/}`.
 * @returns the id without "#", or undefined where there is none
 */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}
