/** Runs a program in the project and answers what it wrote; throws when it fails. */
export type Run = (program: string, args: readonly string[]) => string;

const USAGE = 'Say it so: npm run release -- 2.0 --next 3.0';

function requireReady(run: Run): void {
  if (run('git', ['status', '--porcelain']).trim() !== '') {
    throw new Error('There are changes that are not committed: commit them first.');
  }
}

function requireNoTag(run: Run, tag: string): void {
  if (run('git', ['tag', '--list', tag]).trim() === '') return;
  throw new Error(`There is a tag ${tag} already: this edition was released.`);
}

/**
 * Releases the current edition: tests everything, cuts the edition by its own command, and keeps the
 * result as a commit and a tag. Nothing is pushed.
 * @param args those of edition:cut: `2.0 --next 3.0`
 * @returns what was done, and what is next
 * @throws Error with one sentence; what the cut had written by then stays to be looked at
 */
export function release(args: readonly string[], run: Run): string {
  const [name] = args;
  if (!name || !/^\d+(\.\d+)+$/.test(name)) throw new Error(USAGE);
  const tag = `edition-${name}`;
  requireReady(run);
  requireNoTag(run, tag);
  run('npm', ['test']);
  run('npm', ['run', 'edition:cut', '--', ...args]);
  run('git', ['add', '--all']);
  run('git', ['commit', '--message', `Release edition ${name}`]);
  run('git', ['tag', '--annotate', tag, '--message', `Edition ${name}`]);
  return `Edition ${name} is committed and has the tag ${tag}. Send it: git push --follow-tags`;
}
