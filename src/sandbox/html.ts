import {escapeHtml} from '../language/escapeHtml';

/** Markup that was made by `html` and is not escaped again. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | undefined | false | readonly Part[];

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(write).join('');
  return escapeHtml(String(part));
}

/** Writes HTML; whatever is put into it is escaped, since it may be what somebody typed. */
export function html(fixed: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(fixed.map((text, index) => text + write(parts[index])).join(''));
}
