import {describe, expect, it} from 'vitest';

import {writePolicy} from '../../src/sandbox/policy';

/** The sources of each directive. */
function read(policy: string): Record<string, string[]> {
  const lines = policy.split('; ').map((line) => line.split(' '));
  return Object.fromEntries(lines.map(([name = '', ...sources]) => [name, sources]));
}

describe('the policy of the pages', () => {
  const policy = read(writePolicy({scripts: ['sha256-a=', 'sha256-b='], styles: ['sha256-c=']}));

  it('lets a page run its own files and the scripts that were counted, and nothing else', () => {
    expect(policy['script-src']).toEqual(["'self'", "'sha256-a='", "'sha256-b='"]);
    expect(policy['style-src']).toEqual(["'self'", "'sha256-c='"]);
    expect(policy['default-src']).toEqual(["'self'"]);
    expect(policy['worker-src']).toEqual(["'self'"]);
  });

  it('leaves what is not hashed to style attributes alone', () => {
    const loose = Object.keys(policy).filter((name) => policy[name]!.join().includes('unsafe'));
    expect(loose).toEqual(['style-src-attr']);
  });

  it('keeps the site out of every frame', () => {
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
  });

  it('lets a page call and post to a sandbox that stands elsewhere', () => {
    const sandbox = 'https://sandbox.example';
    const elsewhere = read(writePolicy({scripts: [], styles: [], sandbox}));
    expect(elsewhere['connect-src']).toEqual(["'self'", sandbox]);
    expect(elsewhere['form-action']).toEqual(["'self'", sandbox]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['form-action']).toEqual(["'self'"]);
  });
});
