import path from 'node:path';

import {withFolder} from './folder';
import {loadSo} from './load';
import {startSandbox} from './measured';
import {preparePayments} from './sessions';

const PAYMENTS = 100_000;
const PARTS = 5;
const CONNECTIONS = 16;

/** Memory of the server process, as the system counts it, while so many payments come over HTTP. */
export async function measureMemory(report: (lines: string[]) => void): Promise<void> {
  await withFolder(async (folder) => {
    const server = await startSandbox('sandbox', `file:${path.join(folder, 'memory.db')}`);
    const request = await preparePayments(server.url, PAYMENTS);
    const told = [server.memory()];
    for (let part = 0; part < PARTS; part += 1) {
      await loadSo(server, request, {connections: CONNECTIONS, amount: PAYMENTS / PARTS});
      told.push(server.memory());
    }
    await server.stop();
    report([
      `Resident memory in MB at the start and after each ${PAYMENTS / PARTS} of ${PAYMENTS} payments over HTTP: ` +
        `${told.join(', ')}. Goal: under 150.`,
    ]);
  });
}
