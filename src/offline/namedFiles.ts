const STYLE = /<link rel=["']?stylesheet["']? href=["']?([^"'\s>]+)/g;
const KEEPER = /data-keep=["']?(\/assets\/[^"'\s>]+)/g;
const SCRIPTS = /data-scripts=(?:"([^"]*)"|([^\s>]*))/;

/** Addresses that a built page names itself. */
export interface NamedFiles {
  styles: string[];
  /** The script that keeps the page for when there is no network. */
  keeper: string[];
  /** The first scripts, which come when the page is touched. */
  scripts: string[];
}

const findAll = (pattern: RegExp, html: string) =>
  [...html.matchAll(pattern)].map(([, address = '']) => address);

/** Finds in the HTML of a built page the files that it names. */
export function namedFiles(html: string): NamedFiles {
  const [, quoted, bare] = SCRIPTS.exec(html) ?? [];
  return {
    styles: findAll(STYLE, html),
    keeper: findAll(KEEPER, html),
    scripts: (quoted ?? bare ?? '').split(' ').filter(Boolean),
  };
}
