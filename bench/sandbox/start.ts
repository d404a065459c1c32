import path from 'node:path';

import {median} from '../percentile';
import {withFolder} from './folder';
import {loadSo} from './load';
import {startSandbox} from './measured';
import {preparePayments} from './sessions';

const STARTS = 7;
const SOME = 5_000;
const CONNECTIONS = 8;

/** From the start of the process to its first answer, on a database that has payments in it. */
export async function measureStart(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (folder) => {
    const database = `file:${path.join(folder, 'start.db')}`;
    const filled = await startSandbox('sandbox', database);
    const extent = {connections: CONNECTIONS, amount: SOME};
    await loadSo(filled, await preparePayments(filled.url, SOME), extent);
    await filled.stop();
    const [times, costs]: [number[], number[]] = [[], []];
    for (let start = 0; start < STARTS; start += 1) {
      const server = await startSandbox('sandbox', database);
      times.push(server.started);
      costs.push(Math.round(server.cpu() / 1000));
      await server.stop();
    }
    report([
      `From start to first answer on an existing database, with the site: ${median(times)} ms, of them ` +
        `${median(costs)} ms CPU (median of ${STARTS} starts; quickest ${Math.min(...times)} ms). Goal: under 1 000 ms.`,
    ]);
  });
}
