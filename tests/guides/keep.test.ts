import {describe, expect, it} from 'vitest';

import {keep} from '../../src/guides/keep';

describe('keep', () => {
  it('reads the same text once', () => {
    const first = keep('a.mdx', 'төлөм', () => ({words: 1}));
    expect(keep('a.mdx', 'төлөм', () => ({words: 2}))).toBe(first);
  });

  it('reads a changed text anew, and another name by itself', () => {
    keep('b.mdx', 'төлөм', () => 'old');
    expect(keep('b.mdx', 'төлөмдөр', () => 'new')).toBe('new');
    expect(keep('c.mdx', 'төлөмдөр', () => 'other')).toBe('other');
  });
});
