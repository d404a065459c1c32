import fs from 'node:fs';
import path from 'node:path';

/** Microseconds of a clock tick of the system. */
const TICK = 10_000;

/** Where fields of /proc/PID/stat stand behind the name of the program: see proc(5). */
const PARENT = 1;
const [OWN_USER, OWN_SYSTEM, ENDED_USER, ENDED_SYSTEM] = [11, 12, 13, 14] as const;

function readStat(pid: string): string[] | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
}

const sumOf = (stat: readonly string[], fields: readonly number[]) =>
  fields.reduce((sum, field) => sum + Number(stat[field]), 0);

/**
 * CPU time of a PostgreSQL so far: of its main process, of every process that this one has started,
 * and of those that have ended. Linux alone tells.
 * @param dataFolder its data directory, whose postmaster.pid names the main process
 * @returns µs
 */
export function readPostgresCpu(dataFolder: string): number {
  const [main] = fs.readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n');
  let ticks = sumOf(readStat(main!)!, [OWN_USER, OWN_SYSTEM, ENDED_USER, ENDED_SYSTEM]);
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readStat(pid);
    if (stat && stat[PARENT] === main) ticks += sumOf(stat, [OWN_USER, OWN_SYSTEM]);
  }
  return ticks * TICK;
}
