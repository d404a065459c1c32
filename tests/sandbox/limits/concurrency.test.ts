import http from 'node:http';
import type {AddressInfo} from 'node:net';

import Fastify from 'fastify';
import {afterAll, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';

import type {App} from '../../../src/sandbox/app';
import {limitConcurrency} from '../../../src/sandbox/limits/concurrency';

const app = Fastify({forceCloseConnections: true}) as unknown as App;
const count = limitConcurrency(app, {running: 1, waiting: 1, patience: 60_000});
/** Requests whose handler runs, and what ends the first of them. */
let running: (() => void)[] = [];
let aborted = 0;

const finish = () => running.shift()!();
const waitFor = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true));

app.addHook('onRequestAbort', (_request, done) => {
  aborted += 1;
  done();
});
app.get('/slow', async () => {
  await new Promise<void>((resolve) => running.push(resolve));
  return {};
});
app.get('/failing', () => Promise.reject(new Error('as the test wants')));
app.get('/lost', (_request, reply) => {
  reply.hijack();
  reply.raw.writeHead(200, {'content-length': 2});
  reply.raw.write('{', () => reply.raw.destroy());
});
app.post('/body', () => ({}));

/** Sends a request of a session, as a client that may go away before it is answered. */
function send(path: string, {token = 'token', scheme = 'Bearer', body = ''} = {}) {
  const {port} = app.server.address() as AddressInfo;
  const request = http.request({
    ...{host: '127.0.0.1', port, path, agent: false, method: body ? 'POST' : 'GET'},
    headers: {
      authorization: `${scheme} ${token}`,
      // One letter more than is ever sent: the body does not end.
      ...(body && {'content-type': 'application/json', 'content-length': body.length + 1}),
    },
  });
  const answer = new Promise<http.IncomingMessage | undefined>((resolve) => {
    request.on('response', (response) => resolve(response.resume()));
    request.on('error', () => resolve(undefined));
  });
  if (body) request.write(body);
  else request.end();
  return {request, answer};
}

describe('limitConcurrency', () => {
  beforeAll(async () => void (await app.listen({port: 0, host: '127.0.0.1'})));
  afterAll(() => app.close());
  beforeEach(() => void (running = []));

  it.each([
    ['/failing', 'a handler that fails'],
    ['/lost', 'an answer that is cut off on purpose'],
    ['/nowhere', 'an address that is none'],
  ])('counts %s down: %s', async (path) => {
    await send(path).answer;
    await waitFor(() => count().clients === 0);
  });

  it('refuses at once what finds no place, and says when to come again', async () => {
    const [first, second] = [send('/slow'), send('/slow')];
    const answers = await Promise.race([first.answer, second.answer, send('/slow').answer]);
    expect([answers?.statusCode, answers?.headers['retry-after']]).toEqual([429, '1']);
    await waitFor(() => running.length === 1);
    finish();
    await waitFor(() => running.length === 1);
    finish();
    const statuses = [await first.answer, await second.answer].map((one) => one?.statusCode);
    expect(statuses).toEqual([200, 200]);
    await waitFor(() => count().clients === 0);
  });

  it('takes a token for the same however its scheme is written', async () => {
    const slow = ['Bearer', 'bearer', 'BEARER'].map((scheme) => send('/slow', {scheme}).answer);
    expect((await Promise.race(slow))?.statusCode).toBe(429);
    await waitFor(() => running.length === 1);
    finish();
    await waitFor(() => running.length === 1);
    finish();
    await Promise.all(slow);
  });

  it('lets other sessions, and requests without one, pass meanwhile', async () => {
    const busy = [send('/slow'), send('/slow')];
    await waitFor(() => running.length === 1);
    const others = [send('/nowhere', {token: 'other'}), send('/nowhere', {token: '-'})];
    for (const {answer} of others) expect((await answer)?.statusCode).toBe(404);
    finish();
    await waitFor(() => running.length === 1);
    finish();
    for (const {answer} of busy) await answer;
  });

  it('keeps the place of a request that was aborted until its handler has ended', async () => {
    const [gone, before] = [send('/slow'), aborted];
    await waitFor(() => running.length === 1);
    gone.request.destroy();
    await waitFor(() => aborted > before);
    const next = send('/slow');
    await waitFor(() => count().waiting === 1);
    const third = await send('/slow').answer;
    expect([third?.statusCode, running.length]).toEqual([429, 1]);
    finish();
    await waitFor(() => running.length === 1);
    finish();
    expect((await next.answer)?.statusCode).toBe(200);
    await waitFor(() => count().clients === 0);
  });

  it('forgets one that goes away while it waits', async () => {
    const first = send('/slow');
    await waitFor(() => running.length === 1);
    const waiting = send('/slow');
    await waitFor(() => count().waiting === 1);
    waiting.request.destroy();
    await waitFor(() => count().waiting === 0);
    const next = send('/slow');
    finish();
    await waitFor(() => running.length === 1);
    finish();
    expect((await first.answer)?.statusCode).toBe(200);
    expect((await next.answer)?.statusCode).toBe(200);
    await waitFor(() => count().clients === 0);
  });

  it('forgets one that goes away before its body has come', async () => {
    const half = send('/body', {body: '{'});
    await waitFor(() => count().clients === 1);
    half.request.destroy();
    await waitFor(() => count().clients === 0);
  });
});
