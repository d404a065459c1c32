// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {ask} from '../../../src/components/NumberCheck/live/ask';
import {answer, hang} from './form';

const question = {kind: 'inn', number: '00101200010008'} as const;
const notFound = {kind: 'inn', status: 'not_found', warnings: []};
let fetched: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(() => {
  vi.useFakeTimers();
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function askThrough(controller = new AbortController()) {
  const asked = ask('/sandbox/v1/checks', question, controller);
  await vi.runAllTimersAsync();
  return asked;
}

/** Answers at once, and then never sends the body. */
function stall(_: unknown, init?: RequestInit): Promise<Response> {
  const body = new ReadableStream({
    start: (stream) => {
      init?.signal?.addEventListener('abort', () =>
        stream.error(new DOMException('', 'AbortError')),
      );
    },
  });
  return Promise.resolve(new Response(body));
}

describe('ask', () => {
  it('answers what the sandbox answered', async () => {
    fetched.mockResolvedValue(answer(notFound));
    expect(await askThrough()).toEqual({status: 'not_found'});
  });

  it.each([
    ['a page instead of JSON', '<!doctype html><title>Wi-Fi</title>', 200, 'broken'],
    ['JSON that is no answer', '[]', 200, 'broken'],
    ['nothing', 'null', 200, 'broken'],
    ['an answer about another kind', JSON.stringify({...notFound, kind: 'invoice'}), 200, 'broken'],
    ['a status of the future', JSON.stringify({...notFound, status: 'maybe'}), 200, 'broken'],
    ['a refusal', '{}', 422, 'broken'],
    ['a failure', '{}', 500, 'failed'],
    ['a server under repair', '<h1>503</h1>', 503, 'failed'],
  ])('says of %s that nothing was found out', async (_, body, status, why) => {
    fetched.mockImplementation(() => Promise.resolve(answer(body, {status})));
    expect(await askThrough()).toEqual({status: 'unchecked', why});
  });

  it.each([
    ['31', {seconds: 31}],
    [undefined, {}],
    ['Wed, 21 Oct 2026 07:28:00 GMT', {}],
  ])('tells how long to wait when asked too often (%s)', async (wait, told) => {
    const headers = wait === undefined ? undefined : {'Retry-After': wait};
    fetched.mockResolvedValue(answer({}, {status: 429, headers}));
    expect(await askThrough()).toEqual({status: 'unchecked', why: 'rate_limited', ...told});
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('tells a refused connection from a missing one', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await askThrough()).toEqual({status: 'unchecked', why: 'unreachable'});
    vi.stubGlobal('navigator', {onLine: false});
    expect(await askThrough()).toEqual({status: 'unchecked', why: 'offline'});
  });

  it('tries a second time, and no third', async () => {
    fetched.mockRejectedValueOnce(new TypeError()).mockResolvedValueOnce(answer(notFound));
    expect(await askThrough()).toEqual({status: 'not_found'});
    fetched.mockClear();
    fetched.mockImplementation(() => Promise.resolve(answer('{}', {status: 500})));
    await askThrough();
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['hangs', hang],
    ['stalls within the body', stall],
  ])('gives up after five seconds when the server %s', async (_, server) => {
    fetched.mockImplementation(server);
    const start = Date.now();
    expect(await askThrough()).toEqual({status: 'unchecked', why: 'timeout'});
    expect(Date.now() - start).toBe(5_000);
  });

  it('gives up after five seconds in the second attempt too', async () => {
    fetched.mockRejectedValueOnce(new TypeError()).mockImplementation(hang);
    const start = Date.now();
    expect(await askThrough()).toEqual({status: 'unchecked', why: 'timeout'});
    expect(Date.now() - start).toBe(5_000);
  });

  it('stops as soon as it is told to', async () => {
    fetched.mockImplementation(hang);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await askThrough(controller)).toEqual({status: 'unchecked', why: 'cancelled'});
  });

  it('stops between the attempts, too', async () => {
    fetched.mockRejectedValue(new TypeError());
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    expect(await askThrough(controller)).toEqual({status: 'unchecked', why: 'cancelled'});
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
