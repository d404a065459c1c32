import fs from 'node:fs';
import path from 'node:path';

import {afterAll, describe, expect, it} from 'vitest';

import {runCommand} from '../../src/sandbox/commands/run';
import {createSqlite} from './engines/sqlite';
import {startPractice} from './practice';

/** The key beside the database file, as without any setting. */
const OWN_KEY = {SANDBOX_SECRET: ''};

const run = (args: readonly string[], databaseUrl: string, secret?: string) =>
  runCommand(args, {databaseUrl, secret, otherSecret: undefined});

describe('an operator’s command', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('audits the database', async () => {
    const database = await engine.createDatabase();
    await (await startPractice(database, OWN_KEY)).close();
    expect(await run(['audit'], database)).toEqual({
      ok: true,
      lines: ['0 sessions, 0 payments, 0 transfers: every rule of the ledger holds.'],
    });
  });

  it('copies the file while the server pays, and the copy serves', async () => {
    const database = await engine.createDatabase();
    const practice = await startPractice(database, OWN_KEY);
    const visitor = await practice.open();
    const first = await visitor.pay('before');
    const copy = `${database.slice('file:'.length)}.copy`;
    const copied = await run(['backup', copy], database);
    await visitor.pay('after');
    expect(copied).toMatchObject({
      ok: true,
      lines: [`${copy} is written.`, expect.stringMatching(/^1 sessions, 1 pay/)],
    });
    await practice.close();
    const restored = await startPractice(`file:${copy}`, OWN_KEY);
    const answer = await restored.post(
      'payments',
      {provider: 'elsom', service: 'balance', account: '00101200010008', amount: 100_000},
      {...visitor.headers, 'idempotency-key': 'before'},
    );
    expect(answer.body).toBe(first.body);
    await restored.close();
  });

  it('never writes a copy, or its key, over something', async () => {
    const database = await engine.createDatabase();
    await (await startPractice(database, OWN_KEY)).close();
    for (const [at, end] of ['', '.key'].entries()) {
      const place = `${database.slice('file:'.length)}.precious${at}`;
      fs.writeFileSync(place + end, 'precious');
      await expect(run(['backup', place], database)).rejects.toThrow(/is left alone\.$/);
      expect(fs.readFileSync(place + end, 'utf8')).toBe('precious');
    }
  });

  it('imports a file, or tells each wrong line by its number and imports nothing', async () => {
    const database = await engine.createDatabase();
    const file = path.join(path.dirname(database.slice('file:'.length)), 'accounts.csv');
    fs.writeFileSync(
      file,
      'number,holder,kind\n02902202410090,ОсОО Булка,inn\n12,ОсОО Тандыр,inn\n',
    );
    const {ok, lines} = await run(['import', file], database);
    expect([ok, lines.at(-1)]).toEqual([false, 'Nothing was imported.']);
    expect(lines[0]).toMatch(/accounts\.csv:3: number must be/);
    fs.writeFileSync(file, 'number,holder,kind\n02902202410090,ОсОО Булка,inn\n');
    expect(await run(['import', file], database)).toEqual({
      ok: true,
      lines: ['1 practice accounts stand in the registry.'],
    });
  });

  it.each([[[]], [['pay']], [['import']], [['audit', 'x']], [['toString', 'x']]])(
    'says what there is to do on %j',
    async (args) => {
      const outcome = await run(args, await engine.createDatabase());
      expect(outcome).toEqual({
        ok: false,
        lines: ['Say what to do: audit, import FILE.csv, or backup FILE.'],
      });
    },
  );

  it('says that a file is not there', async () => {
    await expect(run(['import', '/nowhere.csv'], await engine.createDatabase())).rejects.toThrow(
      'There is no file /nowhere.csv.',
    );
  });
});
