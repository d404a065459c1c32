type Ending = 'SIGTERM' | 'SIGINT';

/** While nothing is under way yet, whoever ends the process interrupts nothing. */
let end: (signal: Ending) => void = () => process.exit(0);

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(signal));

/**
 * Takes over what a signal does. From the time that this module is loaded, which must be before all
 * others, a signal ends the process with exit code 0; without it the process would die of the signal,
 * as long as the server is still being loaded.
 */
export function takeSignals(take: (signal: Ending) => void): void {
  end = take;
}
