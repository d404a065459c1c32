import {ConfigError} from '../configError';
import {readParameters} from './connectionParameters';
import type {Parameters} from './connectionParameters';

/** A server by name or address; one that begins with a slash is the folder of its Unix socket. */
export interface Host {
  readonly host: string;
  readonly port: number;
}

const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
const TARGETS = ['any', 'read-write', 'primary', 'read-only', 'standby'] as const;

/** What a connection string says, with libpq's meanings. */
export interface ConnectionString {
  readonly hosts: readonly Host[];
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
  readonly sslmode: (typeof SSL_MODES)[number];
  /** Files, and `system` for the certificates of this machine. */
  readonly sslrootcert: string | undefined;
  readonly sslcert: string | undefined;
  readonly sslkey: string | undefined;
  /** Which of the hosts are taken; libpq's `prefer-standby` is none of it, since the first host wins. */
  readonly target: (typeof TARGETS)[number];
  readonly applicationName: string | undefined;
  /** Milliseconds for each host; undefined: ours. */
  readonly connectTimeout: number | undefined;
  readonly keepAlive: boolean;
  /** Milliseconds; undefined: ours. */
  readonly keepAliveDelay: number | undefined;
}

function readChoice<T extends string>(
  parameters: Parameters,
  name: string,
  choices: readonly T[],
  usual: T,
): T {
  const value = parameters[name] || usual;
  const chosen = choices.find((choice) => choice === value);
  if (chosen) return chosen;
  throw new ConfigError(`${name} of DATABASE_URL must be one of ${choices.join(', ')}.`);
}

function readWhole(parameters: Parameters, name: string, least: number, most: number) {
  const value = parameters[name];
  if (!value) return undefined;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new ConfigError(`${name} of DATABASE_URL must be a whole number from ${least} to ${most}.`);
}

/** One port is every host's; else there is one for each, an empty one being PostgreSQL's own. */
function readHosts(parameters: Parameters): Host[] {
  const hosts = (parameters.host ?? '').split(',');
  const ports = (parameters.port ?? '').split(',');
  if (ports.length > 1 && ports.length !== hosts.length) {
    throw new ConfigError('DATABASE_URL must name one port, or as many as hosts.');
  }
  return hosts.map((host, index) => {
    const port = ports.length === 1 ? ports[0] : ports[index];
    return {
      host: host || 'localhost',
      port: readWhole({port}, 'port', 1, 65_535) ?? 5432,
    };
  });
}

function readSsl(parameters: Parameters) {
  // What JDBC calls it, which libpq takes in a URL too.
  const usual = parameters.ssl === 'true' ? 'require' : 'prefer';
  const sslmode = readChoice(parameters, 'sslmode', SSL_MODES, usual);
  const {sslrootcert, sslcert, sslkey} = parameters;
  if (sslmode === 'verify-ca' && !sslrootcert) {
    throw new ConfigError('sslmode=verify-ca of DATABASE_URL needs sslrootcert, a file.');
  }
  if (sslrootcert === 'system' && sslmode !== 'verify-full') {
    throw new ConfigError('sslrootcert=system of DATABASE_URL needs sslmode=verify-full.');
  }
  if (!sslcert !== !sslkey) {
    throw new ConfigError('DATABASE_URL must name sslcert and sslkey, or neither.');
  }
  return {sslmode, sslrootcert, sslcert, sslkey};
}

/**
 * Reads `postgres://USER:PASSWORD@HOST:PORT,…/NAME?…` as libpq does: see “Connection URIs” in
 * https://www.postgresql.org/docs/current/libpq-connect.html.
 * @throws ConfigError with one sentence, which repeats nothing of the string: it may hold a password
 */
export function readConnectionString(text: string): ConnectionString {
  const parameters = readParameters(text);
  const seconds = (name: string, least: number) => {
    const value = readWhole(parameters, name, least, 86_400);
    return value === undefined ? undefined : value * 1000;
  };
  // Node sets these two by itself: a probe a second, ten of them.
  for (const name of ['keepalives_interval', 'keepalives_count']) seconds(name, 0);
  return {
    hosts: readHosts(parameters),
    user: parameters.user || undefined,
    password: parameters.password || undefined,
    database: parameters.dbname || undefined,
    ...readSsl(parameters),
    target: readChoice(parameters, 'target_session_attrs', TARGETS, 'any'),
    applicationName: parameters.application_name || undefined,
    connectTimeout: seconds('connect_timeout', 1),
    keepAlive: readWhole(parameters, 'keepalives', 0, 1) !== 0,
    keepAliveDelay: seconds('keepalives_idle', 0) || undefined,
  };
}

/** The server's name, with its port where that is not PostgreSQL's own. */
export function nameHost({host, port}: Host): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === 5432 ? name : `${name}:${port}`;
}

/** Hosts and name of the database, to be printed: without user and password. */
export function nameDatabase({hosts, database, user}: ConnectionString): string {
  return `postgres://${hosts.map(nameHost).join(',')}/${database ?? user ?? ''}`;
}
