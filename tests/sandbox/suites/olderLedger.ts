import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditDatabase} from '../../../src/sandbox/audit/audit';
import {registerSecret} from '../../../src/sandbox/chain/registerSecret';
import type {OpenedSession} from '../../../src/sandbox/contract';
import {hashText} from '../../../src/sandbox/secrets';
import {endSession} from '../../../src/sandbox/sessions';
import {sweep} from '../../../src/sandbox/sweep';
import type {Engine} from '../engines/engine';
import {migrateOlder, openOlder} from '../older/ledger';
import {OlderServer} from '../older/server';
import type {OlderAnswer, OlderSession} from '../older/server';
import {startPractice, visit} from '../practice';
import type {Practice} from '../practice';

const SECRET = 'a key of the tests, long enough to be one';
const SECRETS = {primary: SECRET};
const DAY = 86_400_000;
const HOUR = 3_600_000;
const RECOVERING = {account: '00101200010023'};
const INVOICE = {service: 'signature', account: '7000000000000088'} as const;
const IMPORTED = {account: '02902202410090'};

/** What is wrong at a certain time, by rule and row. */
async function findAt({sandbox: {database}}: Practice, at: number) {
  const {findings} = await auditDatabase(database, SECRETS, at);
  return findings;
}

async function readUntil({sandbox: {database}}: Practice): Promise<number> {
  const {unlinked_until: until} = await database.queries
    .selectFrom('secrets')
    .select('unlinked_until')
    .executeTakeFirstOrThrow();
  return until;
}

async function readLast({sandbox: {database}}: Practice): Promise<number> {
  const newest = database.queries.selectFrom('sessions').select('id').orderBy('id', 'desc');
  return (await newest.executeTakeFirstOrThrow()).id;
}

/** A ledger of the version before the chain, which this version goes on with. */
export function describeOlderLedger(engine: Engine): void {
  describe('the ledger of an older server', () => {
    let practice: Practice;
    let usual: OlderSession;
    let first: OlderAnswer;
    let refused: OlderAnswer;
    const visitor = () => visit(practice, {token: usual.token} as OpenedSession);

    /** Seven rows without a payment, eight of four payments, three refusals, and the three sessions. */
    async function fill(older: OlderServer) {
      await older.import(INVOICE.account, 'invoice', 45_000);
      await older.import(IMPORTED.account, 'inn', null);
      usual = await older.open();
      first = await older.pay(usual.id, 'first');
      refused = await older.pay(usual.id, 'refused', {amount: 999});
      expect((await older.pay(usual.id, 'recovers', RECOVERING)).status).toBe(503);
      await older.pay(usual.id, 'invoice', {...INVOICE, amount: 45_000});
      await older.pay(usual.id, 'imported', IMPORTED);
      // An invoice may be issued anew for another sum.
      await older.import(INVOICE.account, 'invoice', 50_000);
      const near = await older.open('near_limit');
      await older.pay(near.id, 'near', {amount: 10_000});
      await older.pay(near.id, 'over', {amount: 100_000});
      await older.pay((await older.open('low')).id, 'poor');
    }

    beforeAll(async () => {
      const address = await engine.createEmpty();
      const before = await openOlder(address);
      await migrateOlder(before);
      await fill(new OlderServer(before, SECRET));
      await before.close();
      practice = await startPractice(address);
    });
    afterAll(() => practice.close());

    it('holds every rule once it is migrated, and its rows are counted', async () => {
      expect(await practice.audit()).toEqual({
        sessions: 3,
        payments: 4,
        transfers: 8,
        unlinked: 19,
        findings: [],
      });
    });

    it('gives its answers again, byte for byte', async () => {
      expect((await visitor().pay('first')).body).toBe(first.body);
      expect((await visitor().pay('refused', {amount: 999})).body).toBe(refused.body);
      const other = await visitor().pay('first', {amount: 5_000});
      expect(other.json()).toMatchObject({code: 'idempotency_key_reused'});
    });

    it('is gone on with, and what is new stands in a chain', async () => {
      const answers = [
        await visitor().pay('new', {amount: 7_000}),
        await visitor().pay('recovers', RECOVERING),
        await visitor().pay('settled', {...INVOICE, amount: 45_000}),
      ];
      expect(answers.map(({statusCode}) => statusCode)).toEqual([201, 201, 422]);
      const {queries} = practice.sandbox.database;
      const session = queries.selectFrom('sessions').select(['links']).where('id', '=', usual.id);
      expect(await session.executeTakeFirst()).toEqual({links: 5});
      // The session itself has a seal now, and is no more counted among what has none.
      expect(await practice.audit()).toMatchObject({payments: 6, unlinked: 18, findings: []});
    });

    it('may have rows without a link for eight days, and not a moment longer', async () => {
      const until = await readUntil(practice);
      expect(Math.abs(until - Date.now() - 8 * DAY)).toBeLessThan(60_000);
      expect(await findAt(practice, until - 1)).toEqual([]);
      const late = await findAt(practice, until);
      expect(new Set(late.map(({rule}) => rule))).toEqual(new Set(['unlinked']));
      expect(late).toHaveLength(18);
      expect(late).toContainEqual({rule: 'unlinked', session: 2, row: 'session 2'});
    });

    it('has keys hashed as older servers hash them for eight days, and found afterwards', async () => {
      practice.clock = 8 * DAY - HOUR;
      const visitor = await practice.open();
      const early = await visitor.pay('early');
      await visitor.pay('recovers', RECOVERING);
      const expected = {key_hash: hashText(SECRET, 'early')};
      const {queries} = practice.sandbox.database;
      const newest = queries
        .selectFrom('idempotency')
        .select('key_hash')
        .orderBy('made_at', 'desc');
      expect(await newest.executeTakeFirst()).toEqual(expected);
      practice.clock = 8 * DAY + HOUR;
      expect((await visitor.pay('early')).body).toBe(early.body);
      expect((await visitor.pay('early', {amount: 5_000})).statusCode).toBe(422);
      expect((await visitor.pay('recovers', RECOVERING)).statusCode).toBe(201);
      await visitor.pay('late');
      const late = {key_hash: hashText(SECRET, 'late')};
      expect(await newest.executeTakeFirst()).not.toEqual(late);
      practice.clock = 0;
      expect((await practice.audit()).findings).toEqual([]);
      await endSession(practice.sandbox, await readLast(practice));
    });

    it('is swept away, and leaves nothing to be found', async () => {
      const alive = await practice.open();
      await alive.pay('key');
      practice.clock = DAY - 1_000;
      const later = await practice.open();
      await later.pay('key');
      practice.clock = DAY + 60_000;
      expect(await sweep(practice.sandbox)).toBe(4);
      practice.clock = 0;
      expect(await practice.audit()).toMatchObject({sessions: 1, unlinked: 0, findings: []});
    });

    it('lets older servers end sessions uncounted, until the first start after their time', async () => {
      const {database} = practice.sandbox;
      const until = await readUntil(practice);
      await practice.open();
      await new OlderServer(database, SECRET).end(await readLast(practice));
      expect(await findAt(practice, until)).toEqual([]);
      await registerSecret(database, SECRETS, until - 1);
      expect(await readUntil(practice)).toBe(until);
      await registerSecret(database, SECRETS, until);
      expect(await findAt(practice, until)).toEqual([]);
      await new OlderServer(database, SECRET).end(
        (await database.queries.selectFrom('sessions').select('id').executeTakeFirstOrThrow()).id,
      );
      expect(await findAt(practice, until)).toMatchObject([{rule: 'register'}]);
    });
  });
}
