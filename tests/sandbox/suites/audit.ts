import path from 'node:path';

import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {auditWithin} from '../../../src/sandbox/audit/audit';
import type {Audit} from '../../../src/sandbox/audit/audit';
import {listSchema} from '../../../src/sandbox/audit/listSchema';
import type {Engine} from '../engines/engine';
import {accountFalsifications} from '../falsifications/accounts';
import {answerFalsifications} from '../falsifications/answers';
import {fillLedger, readLedger} from '../falsifications/ledger';
import type {Falsification, Ledger} from '../falsifications/ledger';
import {moneyFalsifications} from '../falsifications/money';
import {paymentFalsifications} from '../falsifications/payments';
import {schemaFalsifications} from '../falsifications/schema';
import {sessionFalsifications} from '../falsifications/sessions';
import {sqliteSchemaFalsifications} from '../falsifications/sqliteSchema';
import {startPractice} from '../practice';
import type {Practice} from '../practice';

/** Carries what was found out of a transaction that is undone. */
class Undone extends Error {
  constructor(readonly audit: Audit) {
    super('undone');
  }
}

/** Audits a database with some statements done to it, and undoes them. */
async function auditAfter({sandbox}: Practice, statements: readonly string[]): Promise<Audit> {
  const {database, secret} = sandbox;
  const spoiled = database.queries.transaction().execute(async (within) => {
    for (const statement of statements) await sql.raw(statement).execute(within);
    throw new Undone(await auditWithin(database, within, {primary: secret}, Date.now()));
  });
  return spoiled.catch((error: unknown) => {
    if (error instanceof Undone) return error.audit;
    throw error;
  });
}

/** What the audit finds in a ledger that somebody has been at. */
export function describeAudit(engine: Engine): void {
  describe('audit', () => {
    let practice: Practice;
    let ledger: Ledger;
    beforeAll(async () => {
      practice = await startPractice(await engine.createDatabase());
      await fillLedger(practice);
      ledger = await readLedger(engine.name, practice.sandbox.database.queries);
    });
    afterAll(() => practice.close());

    it('finds nothing wrong with what the sandbox itself wrote', async () => {
      expect(await practice.audit()).toEqual({
        sessions: 3,
        payments: 7,
        transfers: 11,
        unlinked: 0,
        findings: [],
      });
    });

    if (engine.name === 'PostgreSQL') {
      it('compares the schema with what the migrations make today', async () => {
        const {engine: name, queries} = practice.sandbox.database;
        const list = await queries.transaction().execute((within) => listSchema(name, within));
        const parts = [...list].sort(([one], [other]) => (one < other ? -1 : 1));
        // `npx vitest run tests/sandbox/postgres.test.ts -u` writes the list anew after a migration.
        await expect(`${JSON.stringify(Object.fromEntries(parts), null, 2)}\n`).toMatchFileSnapshot(
          path.resolve('src/sandbox/audit/postgresSchema.json'),
        );
      });
    }

    const all = [
      ...moneyFalsifications,
      ...paymentFalsifications,
      ...answerFalsifications,
      ...sessionFalsifications,
      ...accountFalsifications,
      ...schemaFalsifications,
      ...sqliteSchemaFalsifications,
    ];
    const possible = all.filter(({only}) => only === undefined || only === engine.name);
    it.each<Falsification>(possible)('names the rule, session and row where $what', async (one) => {
      const {findings} = await auditAfter(practice, one.statements(ledger));
      expect(findings).toContainEqual(expect.objectContaining(one.finding(ledger)));
    });

    it.each(['transfers', 'payments'])(
      'has little to fear: %s cannot be changed',
      async (table) => {
        const change = auditAfter(practice, [`update ${table} set amount = 1`]);
        await expect(change).rejects.toThrow(`${table} are never changed`);
      },
    );
  });
}
