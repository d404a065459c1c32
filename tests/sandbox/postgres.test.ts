import {afterAll, beforeAll, describe} from 'vitest';

import {createPostgres} from './engines/postgres';
import {describeAudit} from './suites/audit';
import {describeBuckets} from './suites/buckets';
import {describeChecks} from './suites/checks';
import {describeCrashes} from './suites/crashes';
import {describeHistories} from './suites/histories';
import {describeIdempotency} from './suites/idempotency';
import {describeImport} from './suites/imports';
import {describeInterleavings} from './suites/interleavings';
import {describeLimits} from './suites/limits';
import {describeNeighbours} from './suites/neighbours';
import {describeOutages} from './suites/outages';
import type {Outage} from './suites/outages';
import {describePayments} from './suites/payments';
import {describeSessions} from './suites/sessions';
import {describeSharedBuckets} from './suites/sharedBuckets';

const engine = createPostgres();

const stopped: Outage = {
  name: 'PostgreSQL is stopped and started',
  reason: 'unreachable',
  begin: () => engine.cluster().stop(),
  end: () => engine.cluster().start(),
};

describe(`on ${engine.name}`, () => {
  beforeAll(() => engine.start(), 60_000);
  afterAll(() => engine.stop());

  describeSessions(engine);
  describeChecks(engine);
  describePayments(engine);
  describeIdempotency(engine);
  describeBuckets(engine);
  describeSharedBuckets(engine);
  describeLimits(engine);
  describeNeighbours(engine);
  describeAudit(engine);
  describeCrashes(engine);
  describeInterleavings(engine);
  describeImport(engine);
  describeHistories(engine);
  describeOutages(engine, [stopped]);
});
