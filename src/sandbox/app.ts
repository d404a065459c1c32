import cors from '@fastify/cors';
import swagger from '@fastify/swagger';
import type {TypeBoxTypeProvider} from '@fastify/type-provider-typebox';
import Fastify, {LogController} from 'fastify';
import type {FastifyBaseLogger, FastifyInstance, RawServerDefault} from 'fastify';
import type {IncomingMessage, ServerResponse} from 'node:http';

import {patience, refuseBroken, refuseCoding, refuseInPlace} from './brokenRequests';
import {watchAnswers} from './answers';
import {checkPage} from './checkPage';
import {sendProblem} from './errors';
import {addDrain} from './drain';
import {addHeaders, giveHeaders} from './headers';
import type {Measured} from './gauges';
import {limitConcurrency} from './limits/concurrency';
import type {LaneCount} from './limits/lanes';
import {createLimiter} from './limits/limiter';
import {openLog} from './log';
import type {Log} from './log';
import {addMetrics} from './metrics';
import {readJsonBodies, refuseCompressed} from './jsonBody';
import {answerOptions, collectAddresses, refuseMethod} from './missing';
import {openapi} from './openapi';
import {describeApi} from './openapiDocument/describeApi';
import {addChecks} from './routes/checks';
import {addHealth} from './routes/health';
import {addPayments} from './routes/payments';
import {addScenarios} from './routes/scenarios';
import {addSession} from './routes/session';
import {addSessions} from './routes/sessions';
import type {Sandbox} from './sandbox';
import {drawLetters} from './secrets';
import {searchPage} from './searchPage';
import {Refusal} from './problem';
import {addSite} from './site';
import {hasPage} from './pages';
import {refuseUnclear} from './unclearRequests';

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** Bytes; the longest request that means something has a fifth of it. */
const BODY_LIMIT = 4096;

/** Characters of a part of a path; a longer one is at no address. */
const MOST_OF_A_PATH = 1024;

/** For a site that stands on another origin than its sandbox. */
const crossOrigin = {
  methods: ['GET', 'POST', 'DELETE'],
  exposedHeaders: [
    ...['idempotent-replayed', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
  ],
  /** Seconds that a browser remembers the leave; none takes a longer time than two hours. */
  maxAge: 7200,
};

/** The methods of a page. */
const PAGE = ['GET', 'HEAD'];

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
    // Whoever is still heard is answered; Fastify's own answer would say nothing of what to do next.
    return503OnClosing: false,
    // An id that is too long is an unknown one, not another address.
    routerOptions: {maxParamLength: MOST_OF_A_PATH},
    // No hook is run for what is no address at all.
    frameworkErrors: (error, request, reply) => {
      giveHeaders(request, reply);
      sendProblem(error, request, reply);
    },
    // Nothing is coerced or dropped: what does not fit the schema is told.
    ajv: {customOptions: {removeAdditional: false, coerceTypes: false, useDefaults: false}},
  }).withTypeProvider<TypeBoxTypeProvider>();
}

/** Sessions that have a request under way, and requests that wait for others of their session. */
function measureQueue(count: () => LaneCount): Measured {
  return {
    metrics: () => {
      const {clients, waiting} = count();
      return {sessions_active: clients, requests_waiting: waiting};
    },
  };
}

/** Builds the server: the sandbox under /sandbox/, health, and the site at every other address. */
export async function buildApp(sandbox: Sandbox): Promise<App> {
  const log = openLog(sandbox.config);
  const app = createApp(sandbox, log);
  refuseInPlace(app.server);
  readJsonBodies(app);
  const findRoute = collectAddresses(app);
  const {origins, siteDir} = sandbox.config;
  const find = (path: string) => findRoute(path) ?? (hasPage(siteDir, path) ? PAGE : undefined);
  app.addHook('onRequest', refuseCoding);
  addHeaders(app);
  app.addHook('onRequest', refuseUnclear);
  app.addHook('onRequest', refuseCompressed);
  answerOptions(app, find, origins.length > 0);
  addDrain(app);
  app.addHook('onClose', async () => log.flush());
  app.decorateRequest('practice', null);
  app.setErrorHandler(sendProblem);
  if (origins.length > 0) await app.register(cors, {origin: [...origins], ...crossOrigin});
  const queue = measureQueue(limitConcurrency(app));
  const parts = [queue, sandbox.database, ...(sandbox.measured ?? [])];
  watchAnswers(app, log.tell, addMetrics(app, parts));
  await app.register(swagger, openapi);
  const describe = describeApi(app);
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
  app.get('/sandbox/openapi.json', {schema: {hide: true}}, () => describe());
  const sendMissing = await addSite(app, siteDir);
  app.setNotFoundHandler((request, reply) => {
    refuseMethod(find, request, reply);
    if (request.url.startsWith('/sandbox/')) throw new Refusal('not_found');
    return sendMissing(request, reply);
  });
  return app;
}
