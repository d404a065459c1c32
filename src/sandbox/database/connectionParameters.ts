import {ConfigError} from '../configError';

/** Parameters of a connection by libpq's names, not yet looked into. */
export type Parameters = Readonly<Record<string, string | undefined>>;

const KNOWN = [
  'host',
  'port',
  'dbname',
  'user',
  'password',
  'sslmode',
  'ssl',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'connect_timeout',
  'application_name',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'target_session_attrs',
];

/** As libpq parts it: the first `@` ends user and password, unless a slash comes before. */
const URI =
  /^postgres(?:ql)?:\/\/(?:(?<login>[^@/]*)@)?(?<servers>[^/?]*)(?:\/(?<dbname>[^?]*))?(?:\?(?<query>.*))?$/;

/** Name or bracketed address, and port. */
const SERVER = /^(?<host>\[[\da-fA-F:.%]+\]|[^:@[\]]*)(?::(?<port>\d*))?$/;

function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    if (!decoded.includes('\0')) return decoded;
  } catch {
    // Told below.
  }
  throw new ConfigError(
    'DATABASE_URL has a % that begins no letter: write %25 for the sign itself.',
  );
}

function readLogin(login: string): Record<string, string> {
  const colon = login.indexOf(':');
  if (colon < 0) return {user: decode(login)};
  return {user: decode(login.slice(0, colon)), password: decode(login.slice(colon + 1))};
}

function readServers(servers: string): Record<string, string> {
  const parts = servers.split(',').map((server) => SERVER.exec(server)?.groups);
  const fits = parts.every((part) => part !== undefined);
  if (!fits) {
    throw new ConfigError(
      'DATABASE_URL must name its servers as HOST:PORT, with commas between them; ' +
        'in user and password write %40 for @, %2F for / and %3A for :.',
    );
  }
  return {
    host: parts.map((part) => decode(part.host!.replace(/^\[(.*)\]$/, '$1'))).join(','),
    port: parts.map((part) => part.port ?? '').join(','),
  };
}

function readQuery(query: string): Record<string, string> {
  const pairs = query.split('&').map((pair) => pair.split('='));
  const isKnown = pairs.every(([name, ...values]) => KNOWN.includes(name!) && values.length === 1);
  if (!isKnown) {
    throw new ConfigError(
      `DATABASE_URL has a parameter that is not known; known are ${KNOWN.join(', ')}.`,
    );
  }
  return Object.fromEntries(pairs.map(([name, value]) => [name!, decode(value!)]));
}

/**
 * Parts a connection URI into parameters; those after the question mark come last, and count.
 * @throws ConfigError with one sentence, which repeats nothing of the string: it may hold a password
 */
export function readParameters(text: string): Parameters {
  const {login, servers, dbname, query} = URI.exec(text)?.groups ?? {};
  if (servers === undefined) {
    throw new ConfigError('DATABASE_URL must be file:PATH or postgres://USER:PASSWORD@HOST/NAME.');
  }
  return {
    ...(login === undefined ? {} : readLogin(login)),
    ...readServers(servers),
    ...(dbname ? {dbname: decode(dbname)} : {}),
    ...(query ? readQuery(query) : {}),
  };
}
