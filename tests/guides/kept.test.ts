import {EventEmitter} from 'node:events';
import fs from 'node:fs';

import {describe, expect, it} from 'vitest';

import {keep, kept} from '../../src/guides/keep';
import {ASK, takeKept} from '../../src/guides/kept';

const never = () => expect.unreachable('it was read by another thread');

describe('takeKept', () => {
  it('waits for what another thread reads, and then reads none of it again', async () => {
    const program = new EventEmitter();
    const asked = new Promise<(read: unknown) => void>((resolve) => program.once(ASK, resolve));
    const taken = takeKept(program);
    const give = await asked;
    give(new Map([['read-elsewhere.mdx', {source: 'төлөм', read: {words: 1}}]]));
    await taken;
    expect(keep('read-elsewhere.mdx', 'төлөм', never)).toEqual({words: 1});
  });

  it('reads anew what was changed since', async () => {
    const program = new EventEmitter();
    program.once(ASK, (give: (read: unknown) => void) =>
      give(new Map([['changed.mdx', {source: 'төлөм', read: 'old'}]])),
    );
    await takeKept(program);
    expect(keep('changed.mdx', 'төлөмдөр', () => 'new')).toBe('new');
  });

  it('asks by the name that the program of the build listens to', () => {
    const program = fs.readFileSync('src/build/buildPages.cjs', 'utf8');
    expect(program).toContain(`process.once('${ASK}'`);
  });

  it('waits for nothing where no thread reads', async () => {
    const before = kept.size;
    await takeKept(new EventEmitter());
    expect(kept.size).toBe(before);
  });
});
