import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import type {TypeBoxTypeProvider} from '@fastify/type-provider-typebox';
import Fastify, {LogController} from 'fastify';
import type {FastifyBaseLogger, FastifyInstance, RawServerDefault} from 'fastify';
import type {IncomingMessage, ServerResponse} from 'node:http';

import {patience, refuseBroken, refuseCoding} from './brokenRequests';
import {watchAnswers} from './answers';
import {checkPage} from './checkPage';
import {sendProblem} from './errors';
import {addHeaders, endConnections, giveHeaders} from './headers';
import {limitConcurrency} from './limits/concurrency';
import {createLimiter} from './limits/limiter';
import {openLog} from './log';
import type {Log} from './log';
import {addMetrics} from './metrics';
import {collectAddresses, refuseAddress} from './missing';
import {openapi} from './openapi';
import {addChecks} from './routes/checks';
import {addHealth} from './routes/health';
import {addPayments} from './routes/payments';
import {addScenarios} from './routes/scenarios';
import {addSession} from './routes/session';
import {addSessions} from './routes/sessions';
import type {Sandbox} from './sandbox';
import {drawLetters} from './secrets';
import {searchPage} from './searchPage';
import {addSite} from './site';

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Bytes; the longest request that means something has a fifth of it. */
const BODY_LIMIT = 4096;

/** For a site that stands on another origin than its sandbox. */
const crossOrigin = {
  methods: ['GET', 'POST', 'DELETE'],
  exposedHeaders: ['idempotent-replayed', 'ratelimit', 'retry-after', 'x-request-id'],
};

/** Ids that no other process draws, without asking for randomness at every request. */
function countRequests(): () => string {
  const start = drawLetters(10);
  let count = 0;
  return () => `${start}-${(count += 1).toString(36)}`;
}

function createApp(sandbox: Sandbox, log: Log): App {
  return Fastify({
    logger: log.options,
    logController: new LogController({disableRequestLogging: true}),
    bodyLimit: BODY_LIMIT,
    ...patience,
    clientErrorHandler: refuseBroken,
    genReqId: countRequests(),
    // A logger of its own for each request costs more than the line it writes.
    childLoggerFactory: (logger) => logger,
    trustProxy: sandbox.config.trustedProxies.length > 0 && [...sandbox.config.trustedProxies],
    forceCloseConnections: 'idle',
    // No hook is run for what is no address at all.
    frameworkErrors: (error, request, reply) => {
      giveHeaders(request, reply);
      sendProblem(error, request, reply);
    },
    // Nothing is coerced or dropped: what does not fit the schema is told.
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, useDefaults: false}},
  }).withTypeProvider<TypeBoxTypeProvider>();
}

/** Builds the server: the sandbox under /sandbox/, health, and the site at every other address. */
export async function buildApp(sandbox: Sandbox): Promise<App> {
  const log = openLog(sandbox.config);
  const app = createApp(sandbox, log);
  // JSON is the only language; Fastify would take plain text too.
  app.removeContentTypeParser('text/plain');
  const addresses = collectAddresses(app);
  app.addHook('onRequest', refuseCoding);
  addHeaders(app);
  watchAnswers(app, log.tell, addMetrics(app));
  app.addHook('onClose', async () => log.flush());
  endConnections(app);
  app.decorateRequest('practice', null);
  app.setErrorHandler(sendProblem);
  const {origins} = sandbox.config;
  if (origins.length > 0) await app.register(cors, {origin: [...origins], ...crossOrigin});
  limitConcurrency(app);
  await app.register(swagger, openapi);
  // Outside of a scope, since it learns from the failures of every request.
  addHealth(app, sandbox);
  const limiter = createLimiter(sandbox);
  for (const add of [addChecks, addSessions, addSession, addPayments, addScenarios]) {
    await app.register(async (scope: App) => add(scope, sandbox, limiter));
  }
  await app.register(async (scope: App) => {
    scope.addHook('onRequest', limiter.limitChecks);
    await scope.register(checkPage, {sandbox});
  });
  await app.register(searchPage, {sandbox});
  app.get('/sandbox/openapi.json', {schema: {hide: true}}, () => app.swagger());
  const sendMissing = await addSite(app, sandbox.config.siteDir);
  app.setNotFoundHandler((request, reply) =>
    request.url.startsWith('/sandbox/')
      ? refuseAddress(addresses, request, reply)
      : sendMissing(request, reply),
  );
  return app;
}
