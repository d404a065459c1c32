import {describe, expect, it} from 'vitest';

import type {Engine} from '../engines/engine';
import {COMPANY, startPractice} from '../practice';

const check = {kind: 'inn', number: COMPANY};

/** How many requests are let through, and what is told of it. */
export function describeLimits(engine: Engine): void {
  describe('limits', () => {
    it('give a session thirty checks a minute, and tell how many are left', async () => {
      const practice = await startPractice(await engine.createDatabase());
      // The start of a minute, so that none passes meanwhile.
      practice.clock = 60_000 - (Date.now() % 60_000);
      const {headers} = await practice.open();
      const first = await practice.post('checks', check, headers);
      expect(first.headers.ratelimit).toMatch(/^"session";r=29;t=\d+, "address";r=599;t=\d+$/);
      expect(first.headers['ratelimit-policy']).toBe('"session";q=30;w=60, "address";q=600;w=60');
      for (let count = 0; count < 29; count += 1) await practice.post('checks', check, headers);
      const last = await practice.post('checks', check, headers);
      expect(last.json()).toMatchObject({status: 429, code: 'rate_limited'});
      expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
      const neighbour = await practice.open();
      expect((await practice.post('checks', check, neighbour.headers)).statusCode).toBe(200);
      practice.clock += 60_000;
      expect((await practice.post('checks', check, headers)).statusCode).toBe(200);
      await practice.close();
    });

    it('hold for an address too, whatever session is used', async () => {
      const practice = await startPractice(await engine.createDatabase(), {
        SANDBOX_ADDRESS_CHECKS_PER_MINUTE: '2',
      });
      practice.clock = 60_000 - (Date.now() % 60_000);
      const statuses = [];
      for (let count = 0; count < 3; count += 1) {
        const {headers} = await practice.open();
        statuses.push((await practice.post('checks', check, headers)).statusCode);
      }
      expect(statuses).toEqual([200, 200, 429]);
      await practice.close();
    });

    if (engine.name === 'SQLite') return;
    it('are shared by all servers of a database', async () => {
      const database = await engine.createDatabase();
      const settings = {SANDBOX_CHECKS_PER_MINUTE: '2'};
      const servers = [
        await startPractice(database, settings),
        await startPractice(database, settings),
      ];
      for (const server of servers) server.clock = 60_000 - (Date.now() % 60_000);
      const {headers} = await servers[0]!.open();
      const turns = [servers[0]!, servers[1]!, servers[0]!];
      const statuses = [];
      for (const server of turns) {
        statuses.push((await server.post('checks', check, headers)).statusCode);
      }
      expect(statuses).toEqual([200, 200, 429]);
      await Promise.all(servers.map((server) => server.close()));
    });
  });
}
