import {execFileSync} from 'node:child_process';
import os from 'node:os';

/** Where and when, so that a figure can be doubted; the load says how much else the machine had to do. */
export function describeRun(): string {
  const [cpu] = os.cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const machine = `${os.availableParallelism()} cores of ${cpu?.model.trim()}, ${memory} GB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit}, Node ${process.version}, ${machine}, load ${os.loadavg()[0]!.toFixed(1)}.`;
}
