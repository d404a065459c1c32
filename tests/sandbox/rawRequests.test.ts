import {once} from 'node:events';
import {connect, type AddressInfo} from 'node:net';

import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {usualHeaders} from '../../src/sandbox/headers';
import {createSqlite} from './engines/sqlite';
import {startPractice, usualPayment, type Practice} from './practice';

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

describe('a head that means no one thing', () => {
  const call = 'GET /sandbox/v1/session HTTP/1.1';
  it.each([
    ['no host', [call, 'Connection: x'], 400, 'bad_request'],
    ['two hosts', [call, 'Host: x', 'Host: y'], 400, 'bad_request'],
    ['the same host twice', [call, 'Host: x', 'HOST: x'], 400, 'bad_request'],
    ['a host with a space', [call, 'Host: x y'], 400, 'bad_request'],
    ['a host with a path', [call, 'Host: x/y'], 400, 'bad_request'],
    ['a host with a user', [call, 'Host: me@x'], 400, 'bad_request'],
    ['a host with a port that is none', [call, 'Host: x:http'], 400, 'bad_request'],
    ['an empty host', [call, 'Host:'], 400, 'bad_request'],
    ['two tokens', [call, 'Host: x', 'Authorization: a', 'Authorization: b'], 400, 'bad_request'],
    [
      'two keys',
      [call, 'Host: x', 'Idempotency-Key: a', 'idempotency-key: b'],
      400,
      'idempotency_key_required',
    ],
    ['an unknown expectation', [call, 'Host: x', 'Expect: magic'], 417, 'expectation_failed'],
  ])('is refused with the headers of every answer: %s', async (_what, lines, status, code) => {
    const answer = await send(...lines, '', ...second);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    for (const [name, value] of Object.entries(usualHeaders))
      expect(answer).toContain(`${name}: ${value}\r\n`);
    expect(answer).toMatch(/x-request-id: \S/);
    expect(answer).toContain(`"code":"${code}"`);
  });

  it('is refused where it asks for a tunnel, with the methods that there are', async () => {
    const answer = await send('CONNECT x.kg:443 HTTP/1.1', 'Host: x.kg:443', '', ...second);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
    expect(answer).toContain('"code":"method_not_allowed"');
    expect(answer).toContain('allow: GET, HEAD, POST, DELETE, OPTIONS\r\n');
    expect(answer).toContain('cache-control: no-store\r\n');
  });

  it.each([
    ['HTTP/1.0, which has no host', ['GET /healthz HTTP/1.0'], 200],
    ['a host with a port', ['GET /healthz HTTP/1.1', 'Host: x.kg:3000'], 200],
    ['an address of IPv6', ['GET /healthz HTTP/1.1', 'Host: [::1]:3000'], 200],
    ['the whole address', ['GET http://x.kg/healthz?a=1 HTTP/1.1', 'Host: x.kg'], 200],
    ['the whole address of the home page', ['GET http://x.kg HTTP/1.1', 'Host: x.kg'], 404],
    ['the server itself', ['OPTIONS * HTTP/1.1', 'Host: x'], 204],
    ['an echo', ['TRACE / HTTP/1.1', 'Host: x'], 404],
  ])('is no fault of %s', async (_what, [line, ...headers], status) => {
    const answer = await send(line!, ...headers, 'Connection: close', '', '');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('cache-control: no-store\r\n');
  });

  it('is told to go on where it waits for that', async () => {
    const body = '{"wallet":"low"}';
    const answer = await send(
      ...['POST /sandbox/v1/sessions HTTP/1.1', 'Host: x', 'Expect: 100-Continue'],
      ...['Content-Type: application/json', `Content-Length: ${body.length}`, 'Connection: close'],
      ...['', body],
    );
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
  });
});

describe('a request that is answered before what came behind it is refused', () => {
  const post = 'POST /sandbox/v1/sessions HTTP/1.1';
  const chunks = [post, 'Host: x', 'Transfer-Encoding: chunked'];
  it.each([
    ['bytes that are no request', ['\x01\x02', '', ''], 400],
    ['a tunnel', ['CONNECT x.kg:443 HTTP/1.1', 'Host: x.kg:443', '', ''], 405],
    ['an unknown coding', [post, 'Host: x', 'Transfer-Encoding: xchunked', '', '0', '', ''], 400],
    ['a chunk that is none', [...chunks, 'Content-Type: application/json', '', 'z', ''], 400],
    ['a chunk that is none of a type that is refused', [...chunks, '', 'z', ''], 415],
    ['a tunnel behind another request', [...second, 'CONNECT x HTTP/1.1', 'Host: x', '', ''], 405],
  ])('stands before %s', async (_what, lines, status) => {
    const {headers} = await practice.open();
    const body = JSON.stringify(usualPayment);
    const answer = await send(
      ...['POST /sandbox/v1/payments HTTP/1.1', 'Host: x', 'Idempotency-Key: key'],
      ...[`Authorization: ${headers.authorization}`, 'Content-Type: application/json'],
      ...[`Content-Length: ${body.length}`, '', body + lines.join('\r\n')],
    );
    const told = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => Number(code));
    expect(told).toEqual([201, ...(lines[0] === second[0] ? [200] : []), status]);
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

describe('a client that goes away amid its request', () => {
  it('is no failure of the server', async () => {
    const {app} = practice;
    const failed = vi.spyOn(app.log, 'error');
    const ended = new Promise((resolve) => {
      app.server.once('request', (_request, response) => response.once('close', resolve));
    });
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST /sandbox/v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
        'Content-Length: 100\r\n\r\n{"kind"',
    );
    await once(app.server, 'request');
    socket.resetAndDestroy();
    await ended;
    await new Promise(setImmediate);
    expect(failed).not.toHaveBeenCalled();
  });
});
