/** Upper ends of the columns, in ms. */
const ENDS = [100, 250, 500, 1000, 2000, 5000, 10_000];

function findPercentile(sorted: readonly number[], share: number): string {
  return String(Math.round(sorted[Math.ceil(sorted.length * share) - 1]!));
}

/**
 * Tells times as a table: how many fell below each end, and beyond the last.
 * @param times ms by what they are of
 */
export function tellTimes(times: ReadonlyMap<string, readonly number[]>): string {
  const heads = [...ENDS.map((end) => `≤ ${end}`), 'more', 'median', '95 %'];
  const lines = [`| ms until served | ${heads.join(' | ')} |`, `| --- |${' --- |'.repeat(10)}`];
  for (const [name, unsorted] of times) {
    const sorted = [...unsorted].sort((one, other) => one - other);
    const counts = [0, ...ENDS].map(
      (end, index) =>
        sorted.filter((ms) => (index === 0 || ms > end) && ms <= (ENDS[index] ?? Infinity)).length,
    );
    const cells = [...counts, findPercentile(sorted, 0.5), findPercentile(sorted, 0.95)];
    lines.push(`| ${name} | ${cells.join(' | ')} |`);
  }
  return lines.join('\n');
}
