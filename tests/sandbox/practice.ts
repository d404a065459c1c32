import type {InjectOptions, LightMyRequestResponse} from 'fastify';

import {auditDatabase} from '../../src/sandbox/audit/audit';
import type {Audit} from '../../src/sandbox/audit/audit';
import {buildApp} from '../../src/sandbox/app';
import type {App} from '../../src/sandbox/app';
import {readConfig} from '../../src/sandbox/config';
import type {OpenedSession, Payment, Wallet} from '../../src/sandbox/contract';
import type {Sandbox} from '../../src/sandbox/sandbox';
import {openSandbox} from '../../src/sandbox/start';
import {makeValidator, type Validate} from './contract/validate';

/** The secret of the tests' sandboxes, unless a test gives another. */
export const SECRET = 'a key of the tests, long enough to be one';

export const COMPANY = '00101200010008';

/** A payment that goes through, unless the test changes it. */
export const usualPayment: Payment = {
  provider: 'elsom',
  service: 'balance',
  account: COMPANY,
  amount: 100_000,
};

/** An account as an operator imports it. */
export const imported = {
  number: '02902202410090',
  kind: 'inn',
  holder: 'ОсОО Булка',
  amountDue: null,
} as const;

type Environment = Record<string, string>;

/** A sandbox of a test: its app without a port, and a clock that the test moves. */
export interface Practice {
  readonly app: App;
  readonly sandbox: Sandbox;
  /** Milliseconds that the clock is moved by. */
  clock: number;
  /** From now on time passes by `clock` alone, however busy the machine is. */
  stopClock(): void;
  post(path: string, body: unknown, headers?: Environment): Promise<LightMyRequestResponse>;
  open(wallet?: Wallet): Promise<Visitor>;
  audit(): Promise<Audit>;
  close(): Promise<void>;
}

/** Somebody with a practice session. */
export interface Visitor {
  readonly session: OpenedSession;
  readonly headers: {readonly authorization: string};
  pay(key: string, change?: Partial<Payment>): Promise<LightMyRequestResponse>;
  get(path: string): Promise<LightMyRequestResponse>;
}

/** The same visitor, at another server of the same database perhaps. */
export function visit({app}: {app: App}, session: OpenedSession): Visitor {
  const headers = {authorization: `Bearer ${session.token}`};
  return {
    session,
    headers,
    pay: (key, change) =>
      app.inject({
        method: 'POST',
        url: '/sandbox/v1/payments',
        headers: {...headers, 'idempotency-key': key},
        payload: {...usualPayment, ...change},
      }),
    get: (path) => app.inject({method: 'GET', url: `/sandbox/v1/${path}`, headers}),
  };
}

let validator: Promise<Validate> | undefined;

/** Holds every exchange of a test to the OpenAPI document: the document is the same for all apps. */
function validateExchanges(app: App): void {
  const inject = app.inject.bind(app) as (
    asked: InjectOptions | string,
  ) => Promise<LightMyRequestResponse>;
  const read = async () => makeValidator((await inject('/sandbox/openapi.json')).json<object>());
  const validated = async (asked: InjectOptions | string) => {
    const answer = await inject(asked);
    const validate = await (validator ??= read());
    validate(asked, answer);
    return answer;
  };
  app.inject = validated as App['inject'];
}

/** Starts a sandbox on a database; settings are given as the environment would give them. */
export async function startPractice(
  databaseUrl: string,
  environment: Environment = {},
  options: Parameters<typeof openSandbox>[1] = {},
): Promise<Practice> {
  const settings = {
    DATABASE_URL: databaseUrl,
    SANDBOX_LOG: 'silent',
    SANDBOX_SECRET: SECRET,
    SITE_DIR: '/nowhere',
    // Every test is one address; what it may open is the matter of suites/limits.ts.
    SANDBOX_ADDRESS_SESSIONS_PER_MINUTE: '1000000',
    ...environment,
  };
  const opened = await openSandbox(readConfig(settings, process.cwd()), options);
  let stoppedAt: number | undefined;
  const sandbox = {...opened, now: () => (stoppedAt ?? Date.now()) + practice.clock};
  const app = await buildApp(sandbox);
  validateExchanges(app);
  const practice: Practice = {
    app,
    sandbox,
    clock: 0,
    stopClock: () => (stoppedAt = Date.now()),
    post: (path, payload, headers = {}) =>
      app.inject({method: 'POST', url: `/sandbox/v1/${path}`, headers, payload: payload as object}),
    async open(wallet) {
      const answer = await practice.post('sessions', wallet ? {wallet} : {});
      return visit(practice, answer.json<OpenedSession>());
    },
    audit: () => auditDatabase(sandbox.database, {primary: sandbox.secret}),
    async close() {
      await app.close();
      await sandbox.database.close();
    },
  };
  return practice;
}
