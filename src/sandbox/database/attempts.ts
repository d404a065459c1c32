import fs from 'node:fs';
import type {ConnectionOptions} from 'node:tls';

import {ConfigError} from '../configError';
import {nameHost} from './connectionString';
import type {ConnectionString, Host} from './connectionString';

/** One way to connect: a server, with TLS or without. */
export interface Attempt extends Host {
  /** The server, as messages name it. */
  readonly name: string;
  readonly ssl: ConnectionOptions | false;
}

function readFile(parameter: string, file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new ConfigError(
      `The file that ${parameter} of DATABASE_URL names cannot be read: ${code}.`,
    );
  }
}

/** As libpq does: with a root certificate the chain is verified in each mode, the name in one alone. */
function readTls({sslmode, sslrootcert, sslcert, sslkey}: ConnectionString): ConnectionOptions {
  const ownRoot = sslrootcert && sslrootcert !== 'system' ? sslrootcert : undefined;
  const verifiesName = sslmode === 'verify-full';
  return {
    rejectUnauthorized: verifiesName || ownRoot !== undefined,
    ...(ownRoot && {ca: readFile('sslrootcert', ownRoot)}),
    ...(sslcert && {cert: readFile('sslcert', sslcert)}),
    ...(sslkey && {key: readFile('sslkey', sslkey)}),
    ...(!verifiesName && {checkServerIdentity: () => undefined}),
  };
}

/**
 * Lists for each host, in order, the ways to connect to it, in order. TLS is not spoken on a socket
 * of this machine.
 * @throws ConfigError when a file of a certificate cannot be read
 */
export function listAttempts(connection: ConnectionString): Attempt[][] {
  const {hosts, sslmode} = connection;
  const tls = sslmode === 'disable' ? false : readTls(connection);
  const ways = {disable: [false], allow: [false, tls], prefer: [tls, false]} as const;
  const chosen = sslmode in ways ? ways[sslmode as keyof typeof ways] : ([tls] as const);
  return hosts.map((host) => {
    const spoken = host.host.startsWith('/') ? ([false] as const) : chosen;
    return spoken.map((ssl) => ({...host, name: nameHost(host), ssl}));
  });
}
