import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';
import type {Practice, Visitor} from './practice';

const engine = createSqlite();
let practice: Practice;
let visitor: Visitor;
beforeAll(async () => {
  practice = await startPractice(await engine.createDatabase(), {SANDBOX_SLOW_MS: '50'});
  visitor = await practice.open();
});
afterAll(async () => {
  await practice.close();
  await engine.stop();
});

describe('a header of the sandbox', () => {
  it.each([
    ['one space', 'Bearer '],
    ['two spaces', 'Bearer  '],
    ['capital letters', 'BEARER '],
  ])('shows the session after %s', async (_what, scheme) => {
    const authorization = visitor.headers.authorization.replace('Bearer ', scheme);
    const answer = await practice.app.inject({
      url: '/sandbox/v1/session',
      headers: {authorization},
    });
    expect(answer.statusCode).toBe(200);
  });

  const pay = (key: string) => visitor.pay(key);
  it.each([
    ['k', '"k"'],
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '"8e03978e-40d5-43dd-bc93-6894a57f9324"'],
    ['say "k" \\', '"say \\"k\\" \\\\"'],
  ])('is one key in both its forms: %s', async (bare, quoted) => {
    const first = await pay(bare);
    const again = await pay(quoted);
    expect([first.statusCode, again.body]).toEqual([201, first.body]);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it.each([
    ['two keys that a proxy joined', 'a, b'],
    ['a string without its end', '"k'],
    ['a string with more behind it', '"k"; a=1'],
    ['a backslash before nothing special', '"\\k"'],
    ['an empty string', '""'],
    ['256 characters', 'k'.repeat(256)],
    ['256 characters in a string', `"${'k'.repeat(256)}"`],
    ['letters beyond ASCII', 'ключ'],
  ])('is no key: %s', async (_what, key) => {
    const answer = await pay(key);
    expect([answer.statusCode, answer.json<{code: string}>().code]).toEqual([
      400,
      'idempotency_key_required',
    ]);
  });

  it('says how long to wait for a payment under way', async () => {
    const slow = '00101200010036';
    const twins = [0, 1].map(() => visitor.pay('slow', {account: slow}));
    const answers = await Promise.all(twins);
    const told = answers.map(({statusCode, headers}) => [statusCode, headers['retry-after']]);
    expect(told.sort()).toEqual([
      [201, undefined],
      [409, '2'],
    ]);
  });

  it('is told when `before` names no receipt of the session', async () => {
    const {id} = (await (await practice.open()).pay('k')).json<{id: string}>();
    for (const before of [id, 'b'.repeat(20)]) {
      const answer = await visitor.get(`payments?before=${before}`);
      expect([answer.statusCode, answer.json<{code: string}>().code]).toEqual([
        404,
        'receipt_unknown',
      ]);
    }
  });
});
