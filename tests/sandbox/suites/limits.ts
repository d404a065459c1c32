import type {LightMyRequestResponse} from 'fastify';
import {describe, expect, it} from 'vitest';

import type {Engine} from '../engines/engine';
import {COMPANY, startPractice} from '../practice';

const check = {kind: 'inn', number: COMPANY};

const readStatuses = (answers: readonly LightMyRequestResponse[]) =>
  answers.map(({statusCode}) => statusCode);

/** Does something so many times, one after another. */
async function repeat<T>(count: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  while (results.length < count) results.push(await work());
  return results;
}

/** How many requests are let through, and what is told of it. */
export function describeLimits(engine: Engine): void {
  async function start(settings: Record<string, string> = {}, database?: string) {
    const practice = await startPractice(database ?? (await engine.createDatabase()), settings);
    practice.stopClock();
    return practice;
  }

  describe('limits', () => {
    it('give a session thirty checks a minute, half of them at once, and tell what is left', async () => {
      const practice = await start();
      const {headers} = await practice.open();
      const send = () => practice.post('checks', check, headers);
      const first = await send();
      expect(first.headers.ratelimit).toBe('"session-checks";r=15;t=4, "address-checks";r=300;t=1');
      expect(first.headers['ratelimit-policy']).toBe(
        '"session-checks";q=30;w=60;tolom-burst=16, "address-checks";q=600;w=60;tolom-burst=301',
      );
      await repeat(15, send);
      const refused = await send();
      expect(refused.json()).toMatchObject({status: 429, code: 'rate_limited'});
      expect(refused.headers['retry-after']).toBe('4');
      expect(refused.headers.ratelimit).toMatch(/^"session-checks";r=0;t=4, /);
      const neighbour = await practice.open();
      expect((await practice.post('checks', check, neighbour.headers)).statusCode).toBe(200);
      practice.clock += 4_000;
      expect(readStatuses(await repeat(2, send))).toEqual([200, 429]);
      await practice.close();
    });

    it('hold for an address too, whatever session is used', async () => {
      const practice = await start({SANDBOX_ADDRESS_CHECKS_PER_MINUTE: '2'});
      const answers = await repeat(3, async () => {
        const {headers} = await practice.open();
        return practice.post('checks', check, headers);
      });
      expect(readStatuses(answers)).toEqual([200, 200, 429]);
      expect(readStatuses([await practice.post('checks', check)])).toEqual([429]);
      await practice.close();
    });

    it('hold for the sessions that an address opens, apart from its other calls', async () => {
      const practice = await start({SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: '3'});
      const {headers} = await practice.open();
      const open = () => practice.post('sessions', {});
      const [second, third] = await repeat(2, open);
      expect(second!.headers['ratelimit-policy']).toBe(
        '"address-sessions";q=3;w=60;tolom-burst=2, "address-calls";q=1200;w=60;tolom-burst=601',
      );
      expect(readStatuses([second!, third!])).toEqual([201, 429]);
      expect(third!.headers['retry-after']).toBe('30');
      const read = () => practice.app.inject({url: '/sandbox/v1/session', headers});
      expect((await read()).headers.ratelimit).toBe('"address-calls";r=598;t=1');
      practice.clock += 30_000;
      expect(readStatuses(await repeat(2, open))).toEqual([201, 429]);
      await practice.close();
    });

    it('let no more pass at the edge of a minute than within it', async () => {
      const practice = await start({SANDBOX_ADDRESS_CHECKS_PER_MINUTE: '9'});
      const send = () => practice.post('checks', check);
      practice.clock = 59_900 - (practice.sandbox.now() % 60_000);
      const before = readStatuses(await repeat(10, send));
      practice.clock += 200;
      const after = readStatuses(await repeat(10, send));
      const passed = [...before, ...after].filter((status) => status === 200);
      expect(passed.length).toBeLessThanOrEqual(9);
      await practice.close();
    });

    if (engine.name === 'SQLite') return;
    it('are shared by all servers of a database', async () => {
      const database = await engine.createDatabase();
      const settings = {SANDBOX_CHECKS_PER_MINUTE: '2'};
      const servers = [await start(settings, database), await start(settings, database)];
      const {headers} = await servers[0]!.open();
      const turns = [servers[0]!, servers[1]!, servers[0]!];
      const answers = [];
      for (const server of turns) answers.push(await server.post('checks', check, headers));
      expect(readStatuses(answers)).toEqual([200, 200, 429]);
      await Promise.all(servers.map((server) => server.close()));
    });
  });
}
