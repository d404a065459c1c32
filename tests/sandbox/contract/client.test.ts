import type {AddressInfo} from 'node:net';

import createClient from 'openapi-fetch';
import openapiTypescript, {astToString} from 'openapi-typescript';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from '../engines/sqlite';
import {COMPANY, startPractice, usualPayment, type Practice} from '../practice';
import type {paths} from './api';

describe('a client that is generated from the OpenAPI document', () => {
  const engine = createSqlite();
  let practice: Practice;
  let baseUrl: string;
  beforeAll(async () => {
    practice = await startPractice(await engine.createDatabase());
    await practice.app.listen({port: 0, host: '127.0.0.1'});
    baseUrl = `http://127.0.0.1:${(practice.app.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await practice.close();
    await engine.stop();
  });

  // `npx vitest run tests/sandbox/contract/client.test.ts -u` writes the types anew.
  it('has the types of the document that is served today', async () => {
    const document = await (await fetch(`${baseUrl}/sandbox/openapi.json`)).json();
    const types = astToString(await openapiTypescript(document as never));
    await expect(types).toMatchFileSnapshot('./api.d.ts');
  });

  it('checks a number, pays, pays again with the same key and reads the receipt', async () => {
    const {GET, POST} = createClient<paths>({baseUrl});
    const check = await POST('/sandbox/v1/checks', {body: {kind: 'inn', number: COMPANY}});
    expect(check.data?.status).toBe('found');
    const session = await POST('/sandbox/v1/sessions', {});
    const headers = {authorization: `Bearer ${session.data!.token}`};
    const pay = () =>
      POST('/sandbox/v1/payments', {
        params: {header: {'idempotency-key': '"order-1"'}},
        ...{headers, body: usualPayment},
      });
    const paid = await pay();
    const again = await pay();
    expect(again.data).toEqual(paid.data);
    expect(again.response.headers.get('idempotent-replayed')).toBe('true');
    const path = {id: paid.data!.id};
    const receipt = await GET('/sandbox/v1/payments/{id}', {params: {path}, headers});
    expect(receipt.data).toEqual(paid.data);
  });

  it('is told an error by its type', async () => {
    const {GET} = createClient<paths>({baseUrl});
    const {error} = await GET('/sandbox/v1/session');
    expect(error?.code).toBe('session_required');
  });
});
