import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';

import {appendBatch} from '../../../src/sandbox/chain/append';
import {FalsifiedError} from '../../../src/sandbox/chain/link';
import {startSweeping, sweep} from '../../../src/sandbox/sweep';
import type {Engine} from '../engines/engine';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

/** What a server does with a session that somebody has changed in the database. */
export function describeTampering(engine: Engine): void {
  describe('a session that was falsified', () => {
    let practice: Practice;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
    });
    afterAll(() => practice.close());

    async function openPaid() {
      const visitor = await practice.open();
      await visitor.pay('one', {amount: 10_000});
      await visitor.pay('two', {amount: 20_000});
      const {queries} = practice.sandbox.database;
      const newest = queries.selectFrom('sessions').selectAll().orderBy('id', 'desc');
      return {visitor, queries, session: await newest.executeTakeFirstOrThrow()};
    }

    it('is not gone on with, or a payment that is taken away would be sealed as never made', async () => {
      const {visitor, queries, session} = await openPaid();
      const last = await sql<{payment_id: string; position: number; head: string}>`
        select i.payment_id, i.position, before.link as head from idempotency i
        join idempotency before on before.session_id = i.session_id and before.position = i.position - 2
        where i.session_id = ${session.id} order by i.position desc`.execute(queries);
      const {payment_id, position, head} = last.rows[0]!;
      await sql`delete from payments where id = ${payment_id}`.execute(queries);
      await sql`update sessions set links = ${position - 2}, head = ${head}
        where id = ${session.id}`.execute(queries);
      expect((await visitor.pay('three')).statusCode).toBe(500);
      const {findings} = await practice.audit();
      expect(findings).toContainEqual(expect.objectContaining({rule: 'head', session: session.id}));
    });

    it('opens to no other token', async () => {
      const {visitor, queries, session} = await openPaid();
      const other = await practice.open();
      const mine = await queries
        .selectFrom('sessions')
        .selectAll()
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow();
      await sql`update sessions set token_hash = 'x' where id = ${mine.id}`.execute(queries);
      await sql`update sessions set token_hash = ${mine.token_hash}
        where id = ${session.id}`.execute(queries);
      expect((await other.get('session')).statusCode).toBe(500);
      expect((await visitor.get('session')).statusCode).toBe(401);
    });

    it.each([
      ['a seal that was removed', "seal = null, links = 2, head = 'x'"],
      ['no trace of the chain', 'seal = null, links = null, head = null'],
    ])('is not taken for one of an older server by %s', async (_what, change) => {
      const {visitor, queries, session} = await openPaid();
      await sql.raw(`update sessions set ${change} where id = ${session.id}`).execute(queries);
      expect((await visitor.pay('three')).statusCode).toBe(500);
    });

    it.each([
      ['its end put forward', 'expires_at = 1'],
      ['no seal', 'expires_at = 1, seal = null'],
      ['no trace of the chain', 'expires_at = 1, seal = null, links = null, head = null'],
      ['a secret that nobody has', 'expires_at = 1, key_id = 99'],
    ])('stays when the sweep ends the others, and is found: %s', async (_what, change) => {
      const {queries, session} = await openPaid();
      await sql.raw(`update sessions set ${change} where id = ${session.id}`).execute(queries);
      const {session: other} = await openPaid();
      const later = {...practice.sandbox, now: () => other.expires_at};
      expect(await sweep(later)).toBeGreaterThan(0);
      const {findings} = await practice.audit();
      const rules = findings.filter((finding) => finding.session === session.id);
      expect(rules.map(({rule}) => rule)).toContain(change.includes('key_id') ? 'key' : 'head');
      const left = queries.selectFrom('sessions').select('id');
      expect(await left.where('id', '=', session.id).execute()).toHaveLength(1);
      expect(await left.where('id', '=', other.id).execute()).toEqual([]);
    });

    it('is told once by all sweeps of a server', async () => {
      const {queries, session} = await openPaid();
      await sql`update sessions set expires_at = 1 where id = ${session.id}`.execute(queries);
      vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
      const told: string[] = [];
      const sweeping = startSweeping(practice.sandbox, (error) =>
        told.push((error as Error).message),
      );
      const readDuration = () => sweeping.metrics?.().sweep_seconds;
      for (let turn = 0; turn < 2; turn += 1) {
        const before = readDuration();
        vi.advanceTimersByTime(60_000);
        await expect.poll(readDuration).not.toBe(before);
      }
      vi.useRealTimers();
      await sweeping.stop();
      const ours = `Session ${session.id} is not as a server wrote it: audit the database.`;
      expect(told.filter((sentence) => sentence === ours)).toHaveLength(1);
    });

    if (engine.name === 'SQLite') return;
    it('is refused alone, and not those whose payments share its statement', async () => {
      const [{session, queries}, {session: neighbour}] = [await openPaid(), await openPaid()];
      const failure = {key_hash: 'x'};
      const results = await appendBatch(queries, practice.sandbox, [
        {session: {...session, links: 1}, addition: {failure}},
        {session: neighbour, addition: {failure}},
      ]);
      expect(results).toEqual([
        expect.any(FalsifiedError),
        expect.objectContaining({links: neighbour.links! + 1}),
      ]);
    });
  });
}
