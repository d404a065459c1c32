import fc from 'fast-check';
import type {InjectOptions} from 'fastify';
import {Value} from 'typebox/value';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {Problem} from '../../src/sandbox/contract';
import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice, usualPayment} from './practice';
import type {Practice, Visitor} from './practice';

const REQUESTS = 1_000;

interface Operation {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly statuses: readonly string[];
}

const samples: readonly Record<string, unknown>[] = [
  {kind: 'inn', number: COMPANY},
  {wallet: 'usual'},
  {...usualPayment},
];
/** Code points that are half a letter of UTF-16, and none by themselves. */
const [HALVES, HALF_COUNT] = [0xd800, 0x800];
/**
 * Any letter of Unicode: fast-check's `binary`, which spends two seconds on a table of all letters to find
 * the way back from a letter to its number.
 */
const letter = fc.nat(0x10ffff - HALF_COUNT).map(
  (nth) => String.fromCodePoint(nth < HALVES ? nth : nth + HALF_COUNT),
  (made) => {
    const point = String(made).codePointAt(0) ?? -1;
    if (point < 0 || String.fromCodePoint(point) !== made) throw new Error('no letter');
    return point < HALVES ? point : point - HALF_COUNT;
  },
);
const text = fc.string({unit: letter, maxLength: 40});
const value = fc.oneof(
  fc.jsonValue(),
  text,
  fc.double(),
  fc.constantFrom(null, '', -1, 1e300, COMPANY),
);
const spoiled = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.constantFrom('number', 'account', 'amount', 'wallet', 'x'),
    value,
  )
  .map(([sample, field, other]) => ({...sample, [field]: other}));
const body = fc.oneof(
  spoiled.map((one) => JSON.stringify(one)),
  fc.json(),
  text,
  fc
    .constantFrom(...samples)
    .chain((sample) => fc.nat(60).map((length) => JSON.stringify(sample).slice(0, length))),
  fc.constant(`"${'x'.repeat(5_000)}"`),
  fc.constant('{"__proto__":{"kind":"inn"},"constructor":1}'),
);
// What HTTP itself allows in a header; Node refuses the rest before the sandbox sees it.
const header = fc.stringMatching(/^[\x20-\x7e]{0,300}$/);
const request = fc.record({
  body,
  type: fc.oneof(
    {weight: 4, arbitrary: fc.constant('application/json')},
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'text/plain',
        'application/xml',
        'x',
        'application/json; charset=x',
      ),
    },
  ),
  hasToken: fc.boolean(),
  authorization: header,
  key: fc.option(header, {nil: undefined}),
  segment: text,
  query: fc.option(fc.tuple(text, text), {nil: undefined}),
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

function listOperations(practice: Practice): Operation[] {
  const {paths = {}} = practice.app.swagger() as {
    paths?: Record<string, Record<string, {responses: Record<string, unknown>}>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, {responses}]) => ({
      method: method.toUpperCase() as Operation['method'],
      path,
      statuses: Object.keys(responses),
    })),
  );
}

function write({method, path}: Operation, made: Request, visitor: Visitor): InjectOptions {
  const query = made.query ? `?${made.query.map(encodeURIComponent).join('=')}` : '';
  const {authorization} = made.hasToken ? visitor.headers : made;
  return {
    method,
    url: path.replace(/\{\w+\}/, encodeURIComponent(made.segment) || 'x') + query,
    headers: {
      authorization,
      ...(made.key !== undefined && {'idempotency-key': made.key}),
      ...(method === 'POST' && {'content-type': made.type}),
    },
    ...(method === 'POST' && {payload: made.body}),
  };
}

describe('the OpenAPI document', () => {
  const engine = createSqlite();
  const many = String(100 * REQUESTS);
  let practice: Practice;
  let operations: Operation[];
  beforeAll(async () => {
    practice = await startPractice(await engine.createDatabase(), {
      SANDBOX_ADDRESS_CALLS_PER_MINUTE: many,
      SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: many,
      SANDBOX_ADDRESS_CHECKS_PER_MINUTE: many,
      SANDBOX_CHECKS_PER_MINUTE: many,
    });
    await practice.app.ready();
    operations = listOperations(practice);
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  it('is OpenAPI 3.1 and has every call of the sandbox, and no other', async () => {
    const served = (await practice.app.inject('/sandbox/openapi.json')).json<{openapi: string}>();
    expect(served.openapi).toMatch(/^3\.1\./);
    expect(operations.map(({method, path}) => `${method} ${path}`).sort()).toEqual([
      'DELETE /sandbox/v1/session',
      'GET /sandbox/v1/payments',
      'GET /sandbox/v1/payments/{id}',
      'GET /sandbox/v1/scenarios',
      'GET /sandbox/v1/session',
      'POST /sandbox/v1/checks',
      'POST /sandbox/v1/payments',
      'POST /sandbox/v1/sessions',
    ]);
    for (const {method, path} of operations) {
      const url = path.replace('{id}', ':id');
      expect(practice.app.hasRoute({method, url})).toBe(true);
    }
  });

  it('documents the answer to a thousand bad requests an operation, none of which breaks the server', async () => {
    let visitor = await practice.open();
    for (const operation of operations) {
      await fc.assert(
        fc.asyncProperty(request, async (made) => {
          const answer = await practice.app.inject(write(operation, made, visitor));
          expect(answer.statusCode).toBeLessThan(500);
          expect(operation.statuses).toContain(String(answer.statusCode));
          if (answer.statusCode === 204) visitor = await practice.open();
          if (answer.statusCode < 400) return;
          expect(answer.headers['content-type']).toContain('application/problem+json');
          expect(Value.Check(Problem, answer.json())).toBe(true);
        }),
        {numRuns: REQUESTS},
      );
    }
  }, 120_000);
});
