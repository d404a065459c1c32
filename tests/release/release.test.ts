import {describe, expect, it} from 'vitest';

import {release} from '../../src/release/release';

/** Runs nothing: answers as git would, and keeps what was asked for. */
function pretend(answers: Record<string, string> = {}) {
  const asked: string[] = [];
  const run = (program: string, args: readonly string[]) => {
    const line = [program, ...args].join(' ');
    asked.push(line);
    if (answers[line] === 'fails') throw new Error(`${line} failed.`);
    return answers[line] ?? '';
  };
  return {asked, run};
}

describe('npm run release', () => {
  it('tests, cuts the edition, commits and tags, in this order', () => {
    const {asked, run} = pretend();
    expect(release(['2.0', '--next', '3.0'], run)).toContain('git push --follow-tags');
    expect(asked).toEqual([
      'git status --porcelain',
      'git tag --list edition-2.0',
      'npm test',
      'npm run edition:cut -- 2.0 --next 3.0',
      'git add --all',
      'git commit --message Release edition 2.0',
      'git tag --annotate edition-2.0 --message Edition 2.0',
    ]);
  });

  it.each([
    ['git status --porcelain', ' M docs/index.mdx', 'commit them first'],
    ['git tag --list edition-2.0', 'edition-2.0\n', 'was released'],
    ['npm test', 'fails', 'npm test failed'],
  ])('stops before it changes anything at «%s»', (line, answer, told) => {
    const {asked, run} = pretend({[line]: answer});
    expect(() => release(['2.0', '--next', '3.0'], run)).toThrow(told);
    expect(asked.at(-1)).toBe(line);
  });

  it('says how it is called', () => {
    const {asked, run} = pretend();
    expect(() => release(['next'], run)).toThrow('npm run release -- 2.0 --next 3.0');
    expect(asked).toEqual([]);
  });
});
