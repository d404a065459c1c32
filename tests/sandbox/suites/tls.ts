import fs from 'node:fs';
import path from 'node:path';

import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openPostgres} from '../../../src/sandbox/database/postgres';
import type {PostgresEngine} from '../engines/postgres';

/** Self-signed, for `localhost`; `other.crt` is of the same name and another key. */
const CERTIFICATES = path.join(import.meta.dirname, '../engines/tls');
const root = (name: string) => `sslrootcert=${path.join(CERTIFICATES, name)}`;

/** Only the owner of the data may have the key, and that is whom PostgreSQL runs as. */
function copyCertificate(folder: string): void {
  const {uid, gid} = fs.statSync(folder);
  for (const name of ['server.crt', 'server.key']) {
    const file = path.join(folder, name);
    fs.copyFileSync(path.join(CERTIFICATES, name), file);
    fs.chmodSync(file, 0o600);
    fs.chownSync(file, uid, gid);
  }
}

/** Connects. @returns whether by TLS, or what it failed with */
async function connect(address: string): Promise<string> {
  const database = openPostgres(address, {connections: 1});
  try {
    const {rows} = await sql<{ssl: boolean}>`
      select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(database.queries);
    return rows[0]!.ssl ? 'TLS' : 'plain';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await database.close();
  }
}

/** What each sslmode comes to, with a server that has TLS and one that has not. */
export function describeTls(engine: PostgresEngine): void {
  describe('sslmode', () => {
    let address: string;
    const setTls = async (value: 'on' | 'off') => {
      await engine.administer(`alter system set ssl = ${value}`);
      await engine.administer('select pg_reload_conf()');
      const expected = value === 'on' ? 'TLS' : 'plain';
      while ((await connect(address)) !== expected);
    };
    beforeAll(async () => {
      address = await engine.createDatabase();
      copyCertificate(engine.dataFolder());
      await setTls('on');
    });
    afterAll(() => setTls('off'));

    const cases = [
      ['disable', '127.0.0.1', '', /^plain$/],
      ['allow', '127.0.0.1', '', /^plain$/],
      ['prefer', '127.0.0.1', '', /^TLS$/],
      ['require', '127.0.0.1', '', /^TLS$/],
      ['require', '127.0.0.1', root('other.crt'), /self-signed certificate/],
      ['verify-ca', '127.0.0.1', root('server.crt'), /^TLS$/],
      ['verify-ca', '127.0.0.1', root('other.crt'), /self-signed certificate/],
      ['verify-full', 'localhost', root('server.crt'), /^TLS$/],
      ['verify-full', '127.0.0.1', root('server.crt'), /IP: 127\.0\.0\.1 is not in the cert/],
      ['verify-full', 'localhost', '', /self-signed certificate/],
    ] as const;
    it.each(cases)('%s to %s with “%s” is %s', async (mode, host, query, expected) => {
      const asked = address.replace('127.0.0.1', host);
      expect(await connect(`${asked}?sslmode=${mode}&${query}`.replace(/&$/, ''))).toMatch(
        expected,
      );
    });

    it('is plain, or refused, where the server has no TLS', async () => {
      await setTls('off');
      const ways = ['allow', 'prefer', 'require'].map((mode) =>
        connect(`${address}?sslmode=${mode}`),
      );
      const refused = 'The server does not support SSL connections';
      expect(await Promise.all(ways)).toEqual(['plain', 'plain', refused]);
    });
  });
}
