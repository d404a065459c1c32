import fs from 'node:fs';

interface Process {
  readonly parent: number;
  readonly pages: number;
}

/** Linux alone tells. */
const PAGE_KB = 4;

function readProcess(pid: string): Process | undefined {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return {parent: Number(fields[1]), pages: Number(fields[21])};
  } catch {
    // It ended between being listed and being read.
    return undefined;
  }
}

function isBelow(pid: number, root: number, processes: ReadonlyMap<number, Process>): boolean {
  for (let one = pid; one > 1; one = processes.get(one)?.parent ?? 0) {
    if (one === root) return true;
  }
  return false;
}

/** Resident memory of a process and all below it, in MB; what two of them share counts twice. */
export function sumMemory(root: number): number {
  const listed = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const processes = new Map<number, Process>();
  for (const pid of listed) {
    const process = readProcess(pid);
    if (process) processes.set(Number(pid), process);
  }
  const below = [...processes].filter(([pid]) => isBelow(pid, root, processes));
  return (below.reduce((sum, [, {pages}]) => sum + pages, 0) * PAGE_KB) / 1024;
}
