import Libsql from 'libsql';
import {afterAll, beforeAll, describe} from 'vitest';

import {createSqlite} from './engines/sqlite';
import {describeAudit} from './suites/audit';
import {describeBuckets} from './suites/buckets';
import {describeChecks} from './suites/checks';
import {describeCrashes} from './suites/crashes';
import {describeFourthLedger} from './suites/fourthLedger';
import {describeHistories} from './suites/histories';
import {describeIdempotency} from './suites/idempotency';
import {describeImport} from './suites/imports';
import {describeLimits} from './suites/limits';
import {describeMigrationCrashes} from './suites/migrationCrashes';
import {describeNeighbours} from './suites/neighbours';
import {describeOlderLedger} from './suites/olderLedger';
import {describeOutages, fullDisk} from './suites/outages';
import type {Outage} from './suites/outages';
import {describePayments} from './suites/payments';
import {describeSecrets} from './suites/secrets';
import {describeSessions} from './suites/sessions';
import {describeTampering} from './suites/tampering';

/** Another process holds the write lock. */
function lockedFile(): Outage {
  let other: Libsql.Database;
  return {
    name: 'the file is locked',
    reason: 'busy',
    begin({sandbox: {database}}) {
      other = new Libsql(database.place.slice('file:'.length));
      other.exec('begin immediate');
      return Promise.resolve();
    },
    end() {
      other.exec('rollback');
      other.close();
      return Promise.resolve();
    },
  };
}

const engine = createSqlite();

describe(`on ${engine.name}`, () => {
  beforeAll(() => engine.start(), 60_000);
  afterAll(() => engine.stop());

  describeSessions(engine);
  describeChecks(engine);
  describePayments(engine);
  describeIdempotency(engine);
  describeBuckets(engine);
  describeLimits(engine);
  describeNeighbours(engine);
  describeAudit(engine);
  describeTampering(engine);
  describeCrashes(engine);
  describeMigrationCrashes(engine);
  describeImport(engine);
  describeHistories(engine);
  describeOlderLedger(engine);
  describeFourthLedger(engine);
  describeSecrets(engine);
  describeOutages(engine, [lockedFile(), fullDisk]);
});
