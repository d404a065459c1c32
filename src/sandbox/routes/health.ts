import type {App} from '../app';
import {PROBLEM_TYPE} from '../errors';
import {describeProblem, Refusal} from '../problem';
import {createReadiness} from '../readiness';
import type {Sandbox} from '../sandbox';

/**
 * `/healthz`: the process answers. `/readyz`: the database can be read and written too, so requests
 * may be sent here; if not, it tells why in one stable word.
 */
export function addHealth(app: App, {database}: Sandbox): void {
  const schema = {hide: true};
  const readiness = createReadiness(database);
  app.addHook('onError', async (_request, _reply, error) => readiness.note(error));
  app.get('/healthz', {schema}, () => ({status: 'ok'}));
  app.get('/readyz', {schema}, async (_request, reply) => {
    const reason = await readiness.check();
    if (reason === undefined) return {status: 'ok'};
    const {headers} = new Refusal('database_unavailable');
    reply.code(503).headers(headers).type(PROBLEM_TYPE);
    return JSON.stringify({...describeProblem('database_unavailable'), reason});
  });
}
