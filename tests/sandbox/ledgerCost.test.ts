import {CompiledQuery} from 'kysely';
import {afterAll, describe, expect, it} from 'vitest';

import {openDatabase} from '../../src/sandbox/database/open';
import {sumTransfers} from '../../src/sandbox/ledger';
import {createSqlite} from './engines/sqlite';

describe('the cost of a payment', () => {
  const engine = createSqlite();
  afterAll(() => engine.stop());

  it('does not grow with what other sessions paid: no table of transfers is read through', async () => {
    const database = await openDatabase(await engine.createDatabase());
    const {sql, parameters} = sumTransfers(database.queries, [1]).compile();
    const plan = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
    const {rows} = await database.queries.executeQuery<{detail: string}>(plan);
    const steps = rows.map(({detail}) => detail);
    expect(steps.filter((step) => step.includes('SEARCH transfers'))).toHaveLength(1);
    expect(steps.filter((step) => step.includes('SCAN transfers'))).toEqual([]);
    await database.close();
  });
});
