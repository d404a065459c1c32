import {writeResults, type Results} from './results';

/** What a part is called in the results, and how it is measured; it reports whenever it has new lines. */
type Part = readonly [title: string, measure: (report: (lines: string[]) => void) => Promise<void>];

/** The parts of a bench by the names they are asked for with. */
export type Parts = Readonly<Record<string, Part>>;

/**
 * Measures every part of a bench, or those that are named, each into its section of the results.
 * @throws an Error that lists the parts where another one is named
 */
export async function measureParts(
  parts: Parts,
  results: Results,
  named: readonly string[],
): Promise<void> {
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const part = parts[name];
    if (!part) throw new Error(`Parts are ${Object.keys(parts).join(', ')}, not ${name}.`);
    const [title, measure] = part;
    await measure((lines) => writeResults(results, title, lines));
  }
}
