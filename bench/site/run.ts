import {measureBuilding} from './building';
import {measureGrowth} from './growth';
import {measureReading} from './reading';
import {writeResults} from './results';

type Part = (report: (lines: string[]) => void) => Promise<void>;

const parts: Readonly<Record<string, readonly [string, Part]>> = {
  reading: ['Reading a guide', measureReading],
  building: ['Building the site', measureBuilding],
  growth: ['Building as the site grows', measureGrowth],
};

/** `npm run bench:site`: every part, or those that are named. */
async function main(named: readonly string[]): Promise<void> {
  for (const name of named.length > 0 ? named : Object.keys(parts)) {
    const part = parts[name];
    if (!part) throw new Error(`Parts are ${Object.keys(parts).join(', ')}, not ${name}.`);
    const [title, measure] = part;
    await measure((lines) => writeResults(title, lines));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
});
