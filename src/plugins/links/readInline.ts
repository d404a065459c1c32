import fs from 'node:fs';

/**
 * Reads a script that is written into the page itself.
 * @param name the file in inline/, without ending
 * @returns the script without comments and indents: it is sent with every page
 */
export function readInline(name: string): string {
  const source = fs.readFileSync(`src/plugins/links/inline/${name}.js`, 'utf8');
  const lines = source.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !/^(\/\/|\/\*)/.test(line)).join('\n');
}
