import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import type autocannon from 'autocannon';

import {startMeasured} from './measured';
import type {Measured} from './measured';

const PEERS = path.resolve('bench/sandbox/peers');
const answer = {
  kind: 'inn',
  status: 'found',
  warnings: [],
  holder: {ky: 'ЖЧК М*** А***', ru: 'ОсОО У*** А***'},
};

/** They take no port from the system; one of this process's own is free but for a rare chance. */
const choosePort = (place: number) => String(20_000 + (process.pid % 10_000) + place);

export interface Peer {
  readonly server: Measured;
  readonly request: autocannon.Request & {expect: number};
}

/** They have a package.json of their own: who does not measure does without them. */
function installPeers(): void {
  if (fs.existsSync(path.join(PEERS, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', PEERS, '--ignore-scripts'], {stdio: 'inherit'});
}

/** Prism, which checks requests against an OpenAPI document and answers with its example: the sandbox's own. */
async function startPrism(folder: string, url: string, request: Peer['request']): Promise<Peer> {
  const document = path.join(folder, 'openapi.json');
  fs.writeFileSync(document, await (await fetch(`${url}/sandbox/openapi.json`)).text());
  const program = path.join(PEERS, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const args = ['mock', document, '--port', choosePort(1), '--host', '127.0.0.1'];
  const server = await startMeasured('Prism', [program, ...args, '--multiprocess', 'false']);
  return {server, request};
}

/** json-server reads an answer that is there: it checks nothing, and a POST would write a file each time. */
async function startJsonServer(folder: string): Promise<Peer> {
  const data = path.join(folder, 'db.json');
  fs.writeFileSync(data, JSON.stringify({checks: [{id: 1, ...answer}]}));
  const program = path.join(PEERS, 'node_modules/json-server/lib/cli/bin.js');
  const args = [data, '--port', choosePort(2), '--host', '127.0.0.1'];
  const server = await startMeasured('json-server', [program, ...args]);
  return {server, request: {method: 'GET', path: '/checks/1', expect: 200}};
}

/**
 * Starts the mock servers that a team would use instead.
 * @param url the sandbox, whose OpenAPI document Prism is given
 */
export async function startPeers(
  folder: string,
  url: string,
  request: Peer['request'],
): Promise<Peer[]> {
  installPeers();
  return [await startPrism(folder, url, request), await startJsonServer(folder)];
}
