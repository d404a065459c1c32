import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readConfig} from '../../src/sandbox/config';

describe('the configuration', () => {
  it('needs no setting', () => {
    expect(readConfig({}, '/project')).toMatchObject({
      port: 3000,
      host: 'localhost',
      databaseUrl: 'file:/project/data/sandbox.db',
      siteDir: path.resolve('/project/build'),
    });
  });

  it('takes an empty setting for none', () => {
    expect(readConfig({PORT: '', DATABASE_URL: ''}, '/project').port).toBe(3000);
  });

  it('takes a database of either engine', () => {
    const url = 'postgres://somebody:secret@db.example:5432/tolom';
    expect(readConfig({DATABASE_URL: url}, '/project').databaseUrl).toBe(url);
    expect(readConfig({DATABASE_URL: 'file:/var/x.db'}, '/project').databaseUrl).toBe(
      'file:/var/x.db',
    );
  });

  it.each([
    [{PORT: 'abc'}, /^PORT must be a whole number from 0 to 65535, not “abc”\.$/],
    [{PORT: '70000'}, /^PORT /],
    [{PORT: '3.5'}, /^PORT /],
    [{SANDBOX_SLOW_MS: '-1'}, /^SANDBOX_SLOW_MS /],
    [{SANDBOX_SESSION_HOURS: '0'}, /^SANDBOX_SESSION_HOURS /],
    [{SANDBOX_TRUSTED_PROXIES: 'everybody'}, /^SANDBOX_TRUSTED_PROXIES must list addresses/],
    [{SANDBOX_TRUSTED_PROXIES: '10.0.0.0/33'}, /^SANDBOX_TRUSTED_PROXIES /],
    [{SANDBOX_ORIGINS: 'example.kg'}, /^SANDBOX_ORIGINS must list origins/],
    [{SANDBOX_LOG: 'loud'}, /^SANDBOX_LOG must be one of .*, not “loud”\.$/],
    [{SANDBOX_SECRET: 'short'}, /^SANDBOX_SECRET must have at least 32 characters\.$/],
    [{SANDBOX_SECRET: `${'s'.repeat(32)}\n`}, /^SANDBOX_SECRET begins or ends with a blank or/],
    [{SANDBOX_DATABASE_WAIT_SECONDS: '-1'}, /^SANDBOX_DATABASE_WAIT_SECONDS /],
    [{DATABASE_URL: ' file:x.db'}, /^DATABASE_URL begins or ends with a blank or a line break/],
    [{DATABASE_URL: 'postgres://h/x\n'}, /^DATABASE_URL begins or ends with a blank or/],
    [{DATABASE_URL: 'postgres://me:a b@h/x'}, /^DATABASE_URL has a blank within: write %20 for it/],
    [{DATABASE_URL: 'postgres://h/x?statement_timeout=1'}, /^DATABASE_URL has a parameter that is/],
    [{DATABASE_URL: 'mysql://x'}, /^DATABASE_URL must be file:PATH or /],
    [{DATABASE_URL: 'file:'}, /^DATABASE_URL /],
  ])('tells in one sentence what is wrong: %o', (environment, sentence) => {
    expect(() => readConfig(environment as Record<string, string>, '/project')).toThrow(sentence);
  });

  it('does not repeat a database’s password', () => {
    expect(() => readConfig({DATABASE_URL: 'oracle://me:secret@x'}, '/project')).toThrow(
      /^(?!.*secret)/,
    );
  });
});
