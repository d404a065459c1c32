import fs from 'node:fs';

import {sql} from 'kysely';
import pg from 'pg';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Audit} from '../../../src/sandbox/audit/audit';
import {auditWithin} from '../../../src/sandbox/audit/audit';
import {runCommand} from '../../../src/sandbox/commands/run';
import {endSession} from '../../../src/sandbox/sessions';
import {sweep} from '../../../src/sandbox/sweep';
import {fillLedger} from '../falsifications/ledger';
import type {PostgresEngine} from '../engines/postgres';
import {startPractice, visit} from '../practice';
import type {Practice, Visitor} from '../practice';

const SECRET = 'a key of the tests, long enough to be one';
const DAY = 86_400_000;

/** The statements that the operators' page gives, as they stand there. */
function readStatements(): string {
  const page = fs.readFileSync('src/sandbox/OPERATIONS.md', 'utf8');
  return /```sql\n([^`]+)```/.exec(page)![1]!;
}

async function runStatements(address: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(`begin; ${readStatements()}; commit`);
  } finally {
    await client.end();
  }
}

class Undone extends Error {}

/** A PostgreSQL whose tables are partitioned by session, as OPERATIONS tells. */
export function describePartitions(engine: PostgresEngine): void {
  describe('a partitioned database', () => {
    let address: string;
    let practice: Practice;
    let early: Visitor;
    let receipt: string;
    beforeAll(async () => {
      address = await engine.createDatabase();
      const before = await startPractice(address, {SANDBOX_SECRET: SECRET});
      await fillLedger(before);
      early = await before.open();
      receipt = (await early.pay('early')).body;
      await before.close();
      await runStatements(address);
      practice = await startPractice(address, {SANDBOX_SECRET: SECRET});
    });
    afterAll(() => practice.close());

    it('holds every rule, and all that stood in it before', async () => {
      expect(await practice.audit()).toEqual({
        sessions: 4,
        payments: 8,
        transfers: 13,
        unlinked: 0,
        findings: [],
      });
      expect((await visit(practice, early.session).pay('early')).body).toBe(receipt);
    });

    it('is paid from, asked again, and forgets sessions as any other', async () => {
      const visitors = await Promise.all(Array.from({length: 6}, () => practice.open()));
      for (const visitor of visitors) {
        const twins = await Promise.all([
          visitor.pay('one', {amount: 5_000}),
          visitor.pay('two', {account: '00101200010023'}),
          visitor.pay('three', {amount: 999}),
        ]);
        expect(twins.map(({statusCode}) => statusCode)).toEqual([201, 503, 422]);
        const [first] = twins;
        expect((await visitor.pay('one', {amount: 5_000})).body).toBe(first.body);
        expect((await visitor.pay('two', {account: '00101200010023'})).statusCode).toBe(201);
        expect((await visitor.get('payments')).json()).toMatchObject({payments: [{}, {}]});
      }
      await endSession(practice.sandbox, 4);
      expect(await practice.audit()).toMatchObject({sessions: 9, payments: 19, findings: []});
      practice.clock = DAY + 1;
      expect(await sweep(practice.sandbox)).toBe(9);
      practice.clock = 0;
      expect(await practice.audit()).toMatchObject({sessions: 0, transfers: 0, findings: []});
    });

    it.each([
      [
        'a trigger of one partition is off',
        'alter table transfers_3 disable trigger transfers_stay',
        'trigger transfers_3.transfers_stay',
      ],
      [
        'a trigger is added to one partition',
        `create trigger extra before update on payments_1 for each row execute function refuse_change()`,
        'trigger payments_1.extra',
      ],
      [
        'a rule diverts what one partition is given',
        'create rule diverted as on insert to failures_0 do instead nothing',
        'rule failures_0.diverted',
      ],
      [
        'rows of one partition are hidden',
        'alter table sessions_2 enable row level security',
        'row security sessions_2',
      ],
      [
        'a trigger is dropped',
        'drop trigger payments_stay on payments',
        'trigger payments.payments_stay',
      ],
    ])('is found to lack a guard where %s', async (_what, statement, row) => {
      const {database} = practice.sandbox;
      let audit: Audit | undefined;
      const spoiled = database.queries.transaction().execute(async (within) => {
        await sql.raw(statement).execute(within);
        audit = await auditWithin(database, within, {primary: SECRET}, Date.now());
        throw new Undone();
      });
      await expect(spoiled).rejects.toThrow(Undone);
      expect(audit?.findings).toEqual([{rule: 'schema', row}]);
    });

    it('is audited though it cannot be written', async () => {
      const name = new URL(address).pathname.slice(1);
      await engine.administer(`alter database ${name} set default_transaction_read_only = on`);
      const config = {databaseUrl: address, secret: SECRET, otherSecret: undefined};
      expect(await runCommand(['audit'], config)).toMatchObject({ok: true});
    });
  });
}
