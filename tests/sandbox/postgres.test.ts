import {afterAll, beforeAll, describe} from 'vitest';

import {createPostgres} from './engines/postgres';
import {describeAudit} from './suites/audit';
import {describeBuckets} from './suites/buckets';
import {describeChecks} from './suites/checks';
import {describeCrashes} from './suites/crashes';
import {describeConnections} from './suites/connections';
import {describeFaults} from './suites/faults';
import {describeFourthLedger} from './suites/fourthLedger';
import {describeHistories} from './suites/histories';
import {describeHosts} from './suites/hosts';
import {describeIdempotency} from './suites/idempotency';
import {describeImport} from './suites/imports';
import {describeInterleavings} from './suites/interleavings';
import {describeLimits} from './suites/limits';
import {describeLockedTables} from './suites/lockedTables';
import {describeMigrationCrashes} from './suites/migrationCrashes';
import {describeNeighbours} from './suites/neighbours';
import {describeOlderLedger} from './suites/olderLedger';
import {describeOlderServers} from './suites/olderServers';
import {describeOutages} from './suites/outages';
import {describePartitions} from './suites/partitions';
import {describePayments} from './suites/payments';
import {describeReplacements} from './suites/replacements';
import {describeSecrets} from './suites/secrets';
import {describeServerFaults} from './suites/serverFaults';
import {describeSessions} from './suites/sessions';
import {describeTampering} from './suites/tampering';
import {describeSharedBuckets} from './suites/sharedBuckets';
import {describeTls} from './suites/tls';

// A process that is killed loses nothing by the first, and recovers in a tenth of the time; no test leaves enough
// behind for the second to be of use.
const engine = createPostgres(['-c', 'fsync=off', '-c', 'autovacuum=off']);

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
  describeTampering(engine);
  describeCrashes(engine);
  describeMigrationCrashes(engine);
  describeInterleavings(engine);
  describeImport(engine);
  describeHistories(engine);
  describeOlderLedger(engine);
  describeFourthLedger(engine);
  describeOlderServers(engine);
  describeSecrets(engine);
  describePartitions(engine);
  describeOutages(engine, []);
  describeConnections(engine);
  describeFaults(engine);
  describeLockedTables(engine);
  describeReplacements(engine);
  describeHosts(engine);
  describeTls(engine);
  describeServerFaults(engine);
});
