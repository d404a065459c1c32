import {once} from 'node:events';
import {connect, type AddressInfo} from 'node:net';

import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {startPractice, type Practice} from './practice';

const engine = createSqlite();
let practice: Practice;
beforeAll(async () => {
  practice = await startPractice(await engine.createDatabase());
  await practice.app.listen({port: 0, host: '127.0.0.1'});
});
afterAll(async () => {
  await practice.close();
  await engine.stop();
});

/** Sends bytes as they stand, and reads until the server closes the connection. */
async function send(...lines: string[]): Promise<string> {
  const socket = connect((practice.app.server.address() as AddressInfo).port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  socket.write(lines.join('\r\n'));
  await once(socket, 'close');
  return answer;
}

const second = ['GET /healthz HTTP/1.1', 'Host: x', '', ''];

describe('a request that two servers could read in two ways', () => {
  it.each([
    ['two lengths of its body', ['Content-Length: 5', 'Content-Length: 0', '', 'hello']],
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked', '', '0', '', '']],
    ['chunks under another name', ['Transfer-Encoding: xchunked', '', '0', '', '']],
    ['a space before the colon', ['Content-Length : 5', '', 'hello']],
    ['a line that goes on', ['X: a', ' b', 'Content-Length: 0', '', '']],
    ['a length that is no number', ['Content-Length: +5', '', 'hello']],
    ['no host', []],
  ])('is refused, and nothing after it is read: %s', async (reason, headers) => {
    const host = reason === 'no host' ? ['Connection: x', '', ''] : ['Host: x', ...headers];
    const answer = await send('POST /sandbox/v1/sessions HTTP/1.1', ...host, ...second);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });

  it('is refused when its headers have no end', async () => {
    const long = Array.from({length: 20}, (_, at) => `X-${at}: ${'a'.repeat(1000)}`);
    expect(await send('GET / HTTP/1.1', 'Host: x', ...long, '', '')).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('is answered as a problem, with the headers of every answer', async () => {
    const answer = await send('GET / HTTP/1.1', 'Host: x', 'Content-Length: x', '', '');
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
  });
});

describe('a client that is slow on purpose', () => {
  it('has ten seconds for its request', () => {
    const {requestTimeout, headersTimeout} = practice.app.server;
    expect([requestTimeout, headersTimeout]).toEqual([10_000, 10_000]);
  });

  it.each([
    ['headers', ['GET / HTTP/1.1', 'Host: x', 'X: ']],
    [
      'a body',
      [
        'POST /sandbox/v1/sessions HTTP/1.1',
        'Host: x',
        'Content-Type: application/json',
        'Content-Length: 9',
        '',
        '{',
      ],
    ],
  ])('is told so and cut off when it never ends %s', async (_what, lines) => {
    const {server} = practice.app;
    Object.assign(server, {requestTimeout: 50, headersTimeout: 50});
    const answer = await send(...lines);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('request_timeout');
  });
});
