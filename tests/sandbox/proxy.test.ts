import {afterAll, describe, expect, it} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {COMPANY, startPractice} from './practice';

const LIMIT = {SANDBOX_ADDRESS_CHECKS_PER_MINUTE: '1'};

describe('an address told by a header', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  async function checkTwice(
    settings: Record<string, string>,
    addresses = ['192.0.2.1', '192.0.2.2'],
  ): Promise<number[]> {
    const practice = await startPractice(await engine.createDatabase(), {...LIMIT, ...settings});
    const check = (address: string) =>
      practice.post('checks', {kind: 'inn', number: COMPANY}, {'x-forwarded-for': address});
    const answers = [await check(addresses[0]!), await check(addresses[1]!)];
    await practice.close();
    return answers.map(({statusCode}) => statusCode);
  }

  it('is not believed from just anybody', async () => {
    expect(await checkTwice({})).toEqual([200, 429]);
  });

  it('is believed from a proxy that the settings name', async () => {
    expect(await checkTwice({SANDBOX_TRUSTED_PROXIES: '127.0.0.0/8'})).toEqual([200, 200]);
  });

  it('is one address whatever port it is told with', async () => {
    const addresses = ['192.0.2.1:5678', '192.0.2.1:9012'];
    expect(await checkTwice({SANDBOX_TRUSTED_PROXIES: '127.0.0.0/8'}, addresses)).toEqual([
      200, 429,
    ]);
  });

  it('counts towards the form without scripts as well', async () => {
    const practice = await startPractice(await engine.createDatabase(), LIMIT);
    const ask = () =>
      practice.app.inject({
        method: 'POST',
        url: '/ru/check',
        headers: {'content-type': 'application/x-www-form-urlencoded'},
        payload: `kind=inn&number=${COMPANY}`,
      });
    const statuses = [await ask(), await ask()].map(({statusCode}) => statusCode);
    expect(statuses).toEqual([200, 429]);
    await practice.close();
  });

  it('lets a page of another origin in only where the settings name it', async () => {
    const origin = 'https://tolom.example';
    const open = await startPractice(await engine.createDatabase(), {SANDBOX_ORIGINS: origin});
    const closed = await startPractice(await engine.createDatabase());
    const ask = {method: 'GET', url: '/sandbox/v1/scenarios', headers: {origin}} as const;
    expect((await open.app.inject(ask)).headers['access-control-allow-origin']).toBe(origin);
    expect((await closed.app.inject(ask)).headers['access-control-allow-origin']).toBeUndefined();
    await Promise.all([open.close(), closed.close()]);
  });
});
