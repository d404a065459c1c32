import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {appendBatch} from '../../../src/sandbox/chain/append';
import {FalsifiedError} from '../../../src/sandbox/chain/link';
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
