import {afterAll, describe, expect, it} from 'vitest';

import {readFiles} from './engines/readFiles';
import {createSqlite} from './engines/sqlite';
import {startServer} from './serverProcess';

const CANARY = '02902202410090';
/** The number however it is written: with anything that is no digit between its digits. */
const trace = new RegExp([...CANARY].join('\\D{0,6}'));
const bodies = [
  new URLSearchParams({kind: 'inn', number: CANARY}).toString(),
  new URLSearchParams({kind: 'invoice', number: '0 2902-2024 10090'}).toString(),
  new URLSearchParams({kind: 'inn', number: 'О2902202410090'}).toString(),
  new URLSearchParams({[CANARY]: CANARY, kind: CANARY}).toString(),
  `number=${CANARY.repeat(2_000)}`,
];

function decode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

describe('the number form without scripts', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('leaves no trace of the number in the log, the metrics or the database', async () => {
    const database = await engine.createDatabase();
    const server = await startServer({DATABASE_URL: database, SANDBOX_LOG: 'trace'});
    const statuses: number[] = [];
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      for (const body of bodies) {
        const init = {method: 'POST', headers: {'content-type': type}, body};
        const answer = await fetch(`${server.url}/ru/check`, init);
        statuses.push(answer.status);
        expect(answer.url).not.toMatch(trace);
      }
    }
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    await server.stop();
    const written = [server.output(), metrics, readFiles(database)];
    expect(statuses).toEqual([200, 422, 422, 422, 413, 415, 415, 415, 415, 415]);
    expect(server.output()).toContain('"route":"/ru/check"');
    for (const text of written) expect(decode(text)).not.toMatch(trace);
  }, 30_000);
});
