import {isIP} from 'node:net';
import path from 'node:path';

import {ConfigError} from './configError';
import {readConnectionString} from './database/connectionString';

export {ConfigError} from './configError';

/** The server's settings, read from the environment once, at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** `file:PATH` or `postgres://…` */
  readonly databaseUrl: string;
  /** Milliseconds that a server, once started, waits for its PostgreSQL. */
  readonly databaseWait: number;
  readonly siteDir: string;
  /** Key of the fingerprints; undefined: the database file brings its own. */
  readonly secret: string | undefined;
  /** A secret whose sessions are served too, while one takes the place of the other. */
  readonly otherSecret: string | undefined;
  /** Milliseconds. */
  readonly sessionLife: number;
  readonly slowAnswer: number;
  /** Between the first word of an end and the last new connection. */
  readonly grace: number;
  readonly logLevel: string;
  /** Checks a minute of a practice session, and of an address, which many customers may share. */
  readonly sessionChecks: number;
  readonly addressChecks: number;
  /** Other calls of the sandbox a minute of an address. */
  readonly addressCalls: number;
  /** Sessions opened a minute by an address. */
  readonly addressSessions: number;
  /** Whose X-Forwarded-For is believed: addresses or networks of proxies. Empty: nobody's. */
  readonly trustedProxies: readonly string[];
  /** Sites on other origins whose pages may call the sandbox. */
  readonly origins: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const MANY = 100_000_000;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readInteger(
  environment: Environment,
  name: string,
  [least, usual, most]: readonly [number, number, number],
): number {
  const value = environment[name] || String(usual);
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not “${value}”.`);
}

/** A file of a secret often ends with a line break, which would be a part of the value. */
function readTight(environment: Environment, name: string): string | undefined {
  const value = environment[name] || undefined;
  if (value === undefined || value.trim() === value) return value;
  // The value is not repeated, here and below: it may hold a password.
  throw new ConfigError(`${name} begins or ends with a blank or a line break: remove it.`);
}

/** Nobody balances requests to a server on a terminal. */
function readGrace(environment: Environment): number {
  const usual = process.stdout.isTTY ? 0 : 5;
  return readInteger(environment, 'SANDBOX_GRACE_SECONDS', [0, usual, 300]) * 1000;
}

function readDatabaseUrl(environment: Environment, root: string): string {
  const value = readTight(environment, 'DATABASE_URL') ?? 'file:data/sandbox.db';
  const file = /^file:(?!\/\/)(.+)$/.exec(value)?.[1];
  if (file) return `file:${path.resolve(root, file)}`;
  if (/\s/.test(value)) throw new ConfigError('DATABASE_URL has a blank within: write %20 for it.');
  readConnectionString(value);
  return value;
}

function readLogLevel(environment: Environment): string {
  const value = environment.SANDBOX_LOG || (process.stdout.isTTY ? 'warn' : 'info');
  if (LOG_LEVELS.includes(value)) return value;
  throw new ConfigError(`SANDBOX_LOG must be one of ${LOG_LEVELS.join(', ')}, not “${value}”.`);
}

function readSecret(environment: Environment, name: string): string | undefined {
  const value = readTight(environment, name);
  if (value === undefined || value.length >= 32) return value;
  throw new ConfigError(`${name} must have at least 32 characters.`);
}

function readList(environment: Environment, name: string): string[] {
  return (environment[name] ?? '').split(/[\s,]+/).filter(Boolean);
}

function isNetwork(entry: string): boolean {
  const [address, bits, ...rest] = entry.split('/');
  const version = isIP(address!);
  const most = version === 4 ? 32 : 128;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return version > 0 && fits && rest.length === 0;
}

function readProxies(environment: Environment): string[] {
  const list = readList(environment, 'SANDBOX_TRUSTED_PROXIES');
  if (list.every(isNetwork)) return list;
  throw new ConfigError('SANDBOX_TRUSTED_PROXIES must list addresses or networks, as 10.0.0.0/8.');
}

function readOrigins(environment: Environment): string[] {
  const list = readList(environment, 'SANDBOX_ORIGINS');
  if (list.every((one) => URL.canParse(one) && new URL(one).origin === one)) return list;
  throw new ConfigError('SANDBOX_ORIGINS must list origins, as https://example.kg.');
}

/**
 * Reads the settings.
 * @param root the project's folder, which relative paths start from
 * @throws ConfigError on the first value that is wrong
 */
export function readConfig(environment: Environment, root: string): Config {
  return {
    port: readInteger(environment, 'PORT', [0, 3000, 65_535]),
    host: environment.HOST || 'localhost',
    databaseUrl: readDatabaseUrl(environment, root),
    databaseWait: readInteger(environment, 'SANDBOX_DATABASE_WAIT_SECONDS', [0, 60, 3600]) * 1000,
    siteDir: path.resolve(root, environment.SITE_DIR || 'build'),
    secret: readSecret(environment, 'SANDBOX_SECRET'),
    otherSecret: readSecret(environment, 'SANDBOX_OTHER_SECRET'),
    sessionLife: readInteger(environment, 'SANDBOX_SESSION_HOURS', [1, 24, 168]) * 3_600_000,
    slowAnswer: readInteger(environment, 'SANDBOX_SLOW_MS', [0, 5000, 20_000]),
    grace: readGrace(environment),
    logLevel: readLogLevel(environment),
    sessionChecks: readInteger(environment, 'SANDBOX_CHECKS_PER_MINUTE', [1, 30, MANY]),
    addressChecks: readInteger(environment, 'SANDBOX_ADDRESS_CHECKS_PER_MINUTE', [1, 600, MANY]),
    addressCalls: readInteger(environment, 'SANDBOX_ADDRESS_CALLS_PER_MINUTE', [1, 1200, MANY]),
    addressSessions: readInteger(environment, 'SANDBOX_ADDRESS_SESSIONS_PER_MINUTE', [
      1,
      120,
      MANY,
    ]),
    trustedProxies: readProxies(environment),
    origins: readOrigins(environment),
  };
}
