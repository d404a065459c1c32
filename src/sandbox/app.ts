import swagger from '@fastify/swagger';
import type {TypeBoxTypeProvider} from '@fastify/type-provider-typebox';
import Fastify, {LogController} from 'fastify';
import type {FastifyBaseLogger, FastifyInstance, RawServerDefault} from 'fastify';
import type {IncomingMessage, ServerResponse} from 'node:http';

import {sendProblem} from './errors';
import {addRequestLog, loggerOptions} from './log';
import {collectAddresses, refuseAddress} from './missing';
import {openapi} from './openapi';
import {addChecks} from './routes/checks';
import {addHealth} from './routes/health';
import {addPayments} from './routes/payments';
import {addScenarios} from './routes/scenarios';
import {addSession} from './routes/session';
import {addSessions} from './routes/sessions';
import type {Sandbox} from './sandbox';
import {addSite} from './site';

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

const BODY_LIMIT = 4096;

function createApp(sandbox: Sandbox): App {
  return Fastify({
    logger: loggerOptions(sandbox.config),
    logController: new LogController({disableRequestLogging: true}),
    bodyLimit: BODY_LIMIT,
    requestTimeout: 10_000,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    // Nothing is coerced or dropped: what does not fit the schema is told.
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, useDefaults: false}},
  }).withTypeProvider<TypeBoxTypeProvider>();
}

/** An answer given while the server closes ends its connection too, or the server would wait for it. */
function endConnections(app: App): void {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** Builds the server: the sandbox under /sandbox/, health, and the site at every other address. */
export async function buildApp(sandbox: Sandbox): Promise<App> {
  const app = createApp(sandbox);
  // JSON is the only language; Fastify would take plain text too.
  app.removeContentTypeParser('text/plain');
  const addresses = collectAddresses(app);
  addRequestLog(app);
  endConnections(app);
  app.decorateRequest('practice', null);
  app.setErrorHandler(sendProblem);
  await app.register(swagger, openapi);
  for (const add of [addChecks, addSessions, addSession, addPayments, addScenarios, addHealth]) {
    await app.register(async (scope: App) => add(scope, sandbox));
  }
  app.get('/sandbox/openapi.json', {schema: {hide: true}}, () => app.swagger());
  const sendMissing = await addSite(app, sandbox.config.siteDir);
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/sandbox/')
      ? refuseAddress(addresses, request, reply)
      : sendMissing(request, reply),
  );
  return app;
}
