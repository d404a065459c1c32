import type {InjectOptions, LightMyRequestResponse} from 'fastify';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from '../engines/sqlite';
import {startPractice, usualPayment} from '../practice';
import {makeValidator, type Validate} from './validate';

const request: InjectOptions = {
  ...{method: 'POST', url: '/sandbox/v1/payments', payload: usualPayment},
  headers: {authorization: 'Bearer b', 'idempotency-key': 'k'},
};
type Answer = Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'>;

describe('the check of an exchange by the OpenAPI document', () => {
  const engine = createSqlite();
  let validate: Validate;
  let good: Answer;
  let busy: Answer;
  beforeAll(async () => {
    const practice = await startPractice(await engine.createDatabase());
    validate = makeValidator((await practice.app.inject('/sandbox/openapi.json')).json<object>());
    const visitor = await practice.open();
    good = await visitor.pay('k');
    const twins = [0, 1].map(() => visitor.pay('slow', {account: '00101200010010'}));
    busy = (await Promise.all(twins)).find(({statusCode}) => statusCode >= 409)!;
    await practice.close();
  });
  afterAll(() => engine.stop());

  const check = (answer: Answer, asked: InjectOptions = request) =>
    validate(asked, answer as LightMyRequestResponse);
  const change = (headers: object) => ({...good, headers: {...good.headers, ...headers}});
  const spoil = (answer: Answer, field: object) => ({
    ...answer,
    body: JSON.stringify({...(JSON.parse(answer.body) as object), ...field}),
  });

  it('lets a good one pass', () => {
    expect(() => check(good)).not.toThrow();
    expect(() => check(busy)).not.toThrow();
  });

  it.each([
    ['a field too many', () => check(spoil(good, {extra: 1})), /additional properties/],
    ['a field of another type', () => check(spoil(good, {amount: '1'})), /must be integer/],
    ['a time that is none', () => check(spoil(good, {time: 'today'})), /date-time/],
    ['a problem without its code', () => check(spoil(busy, {code: undefined})), /'code'/],
    ['an undocumented status', () => check({...good, statusCode: 202}), /status code/],
    ['another media type', () => check(change({'content-type': 'text/html'})), /media type/],
    ['a header too few', () => check(change({'x-request-id': undefined})), /x-request-id/],
    ['a header of another form', () => check(change({ratelimit: 'few'})), /ratelimit/],
    ['an undocumented header', () => check(change({'x-powered-by': 'x'})), /x-powered-by/],
    [
      'a time to wait that is no number',
      () => check({...busy, headers: {...busy.headers, 'retry-after': 'soon'}}),
      /retry-after/,
    ],
    [
      'an accepted request without its key',
      () => check(good, {...request, headers: {}}),
      /idempotency-key/,
    ],
    [
      'an accepted body against the schema',
      () => check(good, {...request, payload: {...usualPayment, amount: 0}}),
      /amount/,
    ],
  ])('finds %s', (_what, exchange, message) => {
    expect(exchange).toThrow(message);
  });
});
