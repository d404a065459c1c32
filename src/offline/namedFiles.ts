const STYLE = /<link rel=["']?stylesheet["']? href=["']?([^"'\s>]+)/g;
const KEEPER = /data-keep=["']?(\/assets\/[^"'\s>]+)/g;
const SCRIPTS = /data-scripts=(?:"([^"]*)"|([^\s>]*))/;

/** What a built page names itself: its styles, its first scripts, and the script that keeps it. */
export function namedFiles(html: string): string[] {
  const [, quoted, bare] = SCRIPTS.exec(html) ?? [];
  const named = [STYLE, KEEPER].flatMap((one) =>
    [...html.matchAll(one)].map(([, url = '']) => url),
  );
  return [...named, ...(quoted ?? bare ?? '').split(' ').filter(Boolean)];
}
