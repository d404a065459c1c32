import dns from 'node:dns/promises';
import {once} from 'node:events';
import {connect} from 'node:net';
import os from 'node:os';

import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {listen} from '../../src/sandbox/listen';
import {shutDown} from '../../src/sandbox/shutDown';
import {createSqlite} from './engines/sqlite';
import {startPractice, type Practice} from './practice';

/** A second address of this machine for this machine. */
const loopback = Object.values(os.networkInterfaces()).flatMap((all) => all ?? []);
const second = loopback.some(({address}) => address === '::1') ? '::1' : '127.0.0.2';

describe('a server at localhost, which has two addresses', () => {
  const engine = createSqlite();
  let practice: Practice;
  let port: number;
  beforeAll(async () => {
    practice = await startPractice(await engine.createDatabase());
    const found = ['127.0.0.1', second, '127.0.0.1'].map((address) => ({address, family: 4}));
    const lookup = vi.spyOn(dns, 'lookup').mockResolvedValue(found as never);
    port = await listen(practice.app, {host: 'localhost', port: 0});
    lookup.mockRestore();
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  async function send(address: string, ...lines: string[]): Promise<string> {
    const socket = connect(port, address);
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.write([...lines, '', ''].join('\r\n'));
    await once(socket, 'close');
    return answer;
  }

  it.each([
    ['a call', ['GET /healthz HTTP/1.1', 'Host: x', 'Connection: close'], 200],
    ['an unknown expectation', ['GET /healthz HTTP/1.1', 'Host: x', 'Expect: magic'], 417],
    ['no host', ['GET /healthz HTTP/1.1'], 400],
    ['what is no request', ['GET'], 400],
    ['a tunnel', ['CONNECT x.kg:443 HTTP/1.1', 'Host: x.kg:443'], 405],
  ])('answers %s at both with the same headers', async (_what, lines, status) => {
    for (const address of ['127.0.0.1', second]) {
      const answer = await send(address, ...lines);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toContain('x-content-type-options: nosniff');
    }
  });

  it('leaves both when it ends', async () => {
    await shutDown(practice.app, 0, new AbortController().signal);
    for (const address of ['127.0.0.1', second])
      await expect(send(address, 'GET / HTTP/1.1')).rejects.toMatchObject({code: 'ECONNREFUSED'});
  });
});
