import {describe, expect, it} from 'vitest';

import {listAttempts} from '../../../src/sandbox/database/attempts';
import {nameDatabase, readConnectionString} from '../../../src/sandbox/database/connectionString';

const at = (host: string, port = 5432) => ({host, port});

describe('a connection string', () => {
  it.each([
    ['one host', 'postgres://h/db', [at('h')]],
    ['the longer name of the scheme', 'postgresql://h/db', [at('h')]],
    ['no host: this machine', 'postgres:///db', [at('localhost')]],
    ['several hosts, some with a port', 'postgres://h1,h2:5433/db', [at('h1'), at('h2', 5433)]],
    ['addresses of IPv6', 'postgres://[::1]:5433,[fe80::1]/db', [at('::1', 5433), at('fe80::1')]],
    ['the folder of a socket', 'postgres:///db?host=/run/pg', [at('/run/pg')]],
    ['the folder of a socket as the host', 'postgres://%2Frun%2Fpg/db', [at('/run/pg')]],
    ['hosts as a parameter, which counts', 'postgres://h/db?host=a,b', [at('a'), at('b')]],
    ['one port for all', 'postgres:///db?host=a,b&port=6000', [at('a', 6000), at('b', 6000)]],
    ['a port for each', 'postgres:///?host=a,b&port=6000,6001', [at('a', 6000), at('b', 6001)]],
  ])('names servers as libpq does: %s', (_what, text, hosts) => {
    expect(readConnectionString(text).hosts).toEqual(hosts);
  });

  it.each([
    ['before the host', 'postgres://me:se%23cret@h/db', ['me', 'se#cret', 'db']],
    ['with a colon and a hash', 'postgres://me:a:b#c@h/db', ['me', 'a:b#c', 'db']],
    ['as parameters', 'postgres://h?user=me&password=p%26&dbname=db', ['me', 'p&', 'db']],
    ['a plus is a plus', 'postgres://me:a+b@h/d%20b', ['me', 'a+b', 'd b']],
    ['none', 'postgres://h', [undefined, undefined, undefined]],
  ])('names user, password and database as libpq does: %s', (_what, text, expected) => {
    const {user, password, database} = readConnectionString(text);
    expect([user, password, database]).toEqual(expected);
  });

  it('sets time-outs, keep-alive and a name', () => {
    const text =
      'postgres://h/db?connect_timeout=5&keepalives=0&keepalives_idle=30&keepalives_count=3&application_name=x';
    expect(readConnectionString(text)).toMatchObject({
      connectTimeout: 5000,
      keepAlive: false,
      keepAliveDelay: 30_000,
      applicationName: 'x',
    });
  });

  it.each([
    ['nothing: TLS if the server has it', '', ['tls', 'plain']],
    ['disable', 'sslmode=disable', ['plain']],
    ['allow', 'sslmode=allow', ['plain', 'tls']],
    ['prefer', 'sslmode=prefer', ['tls', 'plain']],
    ['require', 'sslmode=require', ['tls']],
    ['what JDBC says', 'ssl=true', ['tls']],
    ['verify-full', 'sslmode=verify-full', ['verified']],
    ['on a socket none is spoken', 'host=/run/pg&sslmode=require', ['plain']],
  ])('chooses TLS as libpq does: %s', (_what, query, ways) => {
    const [attempts] = listAttempts(readConnectionString(`postgres://h/db?${query}`));
    const told = attempts!.map(({ssl}) =>
      ssl === false ? 'plain' : ssl.rejectUnauthorized ? 'verified' : 'tls',
    );
    expect(told).toEqual(ways);
  });

  it.each([
    ['another scheme', 'mysql://h/QQQQ', /^DATABASE_URL must be file:PATH or postgres:/],
    ['a slash in a password', 'postgres://me:QQ/QQ@h/db', /^DATABASE_URL must name its servers/],
    ['an @ in a password', 'postgres://me:QQ@QQ@h/db', /^DATABASE_URL must name its servers/],
    ['a port that is none', 'postgres://QQQQ:x/db', /^DATABASE_URL must name its servers/],
    ['a port too large', 'postgres://QQQQ:65536/db', /^port of DATABASE_URL must be a whole/],
    ['more ports than hosts', 'postgres:///QQQQ?host=a&port=1,2', /one port, or as many as hosts/],
    ['a broken escape', 'postgres://me:QQQQ%@h/db', /^DATABASE_URL has a % that begins no letter/],
    ['another parameter', 'postgres://h/db?QQQQ=1', /parameter that is not known; known are host,/],
    ['a time-out of ours', 'postgres://h/db?statement_timeout=1', /parameter that is not known/],
    ['a value with a sign', 'postgres://h/db?user=QQ=QQ', /parameter that is not known/],
    [
      'another sslmode',
      'postgres://h/db?sslmode=QQQQ',
      /^sslmode of DATABASE_URL must be one of d/,
    ],
    ['verify-ca alone', 'postgres://h/db?sslmode=verify-ca', /needs sslrootcert, a file\.$/],
    ['system alone', 'postgres://h/db?sslrootcert=system', /needs sslmode=verify-full\.$/],
    ['half a pair', 'postgres://h/db?sslcert=QQQQ', /must name sslcert and sslkey, or neither\.$/],
    [
      'endless waiting',
      'postgres://h/db?connect_timeout=0',
      /connect_timeout of DATABASE_URL must be/,
    ],
    ['another kind of host', 'postgres://h/db?target_session_attrs=QQQQ', /must be one of any,/],
  ])('is refused in one sentence that repeats none of it: %s', (_what, text, sentence) => {
    const read = () => readConnectionString(text);
    expect(read).toThrow(sentence);
    expect(read).toThrow(/^(?!.*QQ)[^\n]+\.$/);
  });

  it('is refused when a certificate cannot be read', () => {
    const text = 'postgres://h/db?sslmode=verify-full&sslrootcert=/no/QQQQ';
    expect(() => listAttempts(readConnectionString(text))).toThrow(
      'The file that sslrootcert of DATABASE_URL names cannot be read: ENOENT.',
    );
  });

  it('is shown without user and password', () => {
    const text = 'postgres://me:QQQQ@h1:5433,[::1]:6000,h3/db?sslmode=disable';
    expect(nameDatabase(readConnectionString(text))).toBe('postgres://h1:5433,[::1]:6000,h3/db');
  });
});
