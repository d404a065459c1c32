import {afterAll, beforeAll, describe} from 'vitest';

import {createPostgres} from './engines/postgres';
import {describeAudit} from './suites/audit';
import {describeChecks} from './suites/checks';
import {describeIdempotency} from './suites/idempotency';
import {describeImport} from './suites/imports';
import {describeLimits} from './suites/limits';
import {describePayments} from './suites/payments';
import {describeSessions} from './suites/sessions';

const engine = createPostgres();

describe(`on ${engine.name}`, () => {
  beforeAll(() => engine.start(), 60_000);
  afterAll(() => engine.stop());

  describeSessions(engine);
  describeChecks(engine);
  describePayments(engine);
  describeIdempotency(engine);
  describeLimits(engine);
  describeAudit(engine);
  describeImport(engine);
});
