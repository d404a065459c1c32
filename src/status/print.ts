import type {GuideStatus} from './status';

const HEAD = [
  ...['edition', 'guide', 'language', 'steps', 'fresh', 'stale', 'unknown', 'missing'],
  ...['words', 'words a sentence', 'longest USSD', 'checked in the real app'],
];

function rowOf(one: GuideStatus): string[] {
  const {edition, guide, language, steps, fresh, stale, unknown, missing} = one;
  const {reading, ussd, checked} = one;
  return [
    ...[edition, guide, language],
    ...[steps, fresh, stale, unknown, missing].map(String),
    ...(reading ? [String(reading.words), reading.wordsPerSentence.toFixed(1)] : ['-', '-']),
    ussd ? `${ussd.length} of ${ussd.limit}` : '-',
    checked ?? 'not yet',
  ];
}

/** Lines in columns, as wide as what stands in them. */
export function formatStatus(status: readonly GuideStatus[]): string {
  const rows = [HEAD, ...status.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
