import fs from 'node:fs';

import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';

const {scripts} = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const read = (file: string): unknown => parse(fs.readFileSync(file, 'utf8'));

const step = z.strictObject({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])),
  jobs: z.record(z.string(), z.object({'runs-on': z.string(), steps: z.array(step)})),
});

/** The npm scripts that a line runs; "ci" and the like are npm's own. */
function scriptsIn(line: string): string[] {
  const [, own] = /^npm run (?:--?\w+ )*([\w:]+)/.exec(line) ?? [];
  if (own) return [own];
  return /^npm test\b/.test(line) ? ['test'] : [];
}

const form = z.object({
  name: z.string(),
  description: z.string(),
  body: z.array(z.object({type: z.enum(['markdown', 'input', 'textarea', 'dropdown'])})),
});

describe('The work on a code host', () => {
  it('is a workflow that installs, tells the findings and tests, by scripts that there are', () => {
    const {on, jobs} = workflow.parse(read('.github/workflows/ci.yml'));
    expect(Object.keys(on)).toEqual(['push', 'pull_request']);
    const lines = jobs.test!.steps.flatMap(({run}) => run ?? []);
    const used = lines.flatMap(scriptsIn);
    expect(lines[0]).toBe('npm ci');
    expect(used).toEqual(['review', 'test']);
    const all = Object.values(jobs).flatMap(({steps}) => steps.flatMap(({run}) => run ?? []));
    expect(all.flatMap(scriptsIn).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is the same on GitLab', () => {
    const jobs = z.record(z.string(), z.unknown()).parse(read('.gitlab-ci.yml'));
    const job = z.object({script: z.array(z.string())});
    const lines = ['review', 'test'].flatMap((name) => job.parse(jobs[name]).script);
    expect(lines.flatMap(scriptsIn)).toEqual(['review', 'test']);
  });

  it.each(['mistake', 'guide', 'program'])('has a form that can be filled in: %s', (name) => {
    const {name: title} = form.parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
    expect(title).toMatch(/ · /);
  });
});
