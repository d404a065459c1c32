import {sql} from 'kysely';

import type {App} from '../app';
import type {Sandbox} from '../sandbox';

/** `/healthz`: the process answers. `/readyz`: the database does too, so requests may be sent here. */
export function addHealth(app: App, {database}: Sandbox): void {
  const schema = {hide: true};
  app.get('/healthz', {schema}, () => ({status: 'ok'}));
  app.get('/readyz', {schema}, async () => {
    await sql`select 1 from schema_version`.execute(database.queries);
    return {status: 'ok'};
  });
}
