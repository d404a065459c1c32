import {globSync} from 'tinyglobby';

/**
 * The pages that were built, of every edition, as Kyrgyz addresses: each has a Russian twin below /ru.
 * Short links lead to another page at once, and the writers' gallery has tests of its own.
 */
export function listPages(): string[] {
  const ignore = ['ru/**', 'go/**', 'gallery/**'];
  const files = globSync('**/index.html', {cwd: 'build', ignore});
  return files.map((file) => `/${file.replace(/index\.html$/, '')}`);
}
