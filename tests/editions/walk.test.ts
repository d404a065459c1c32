import {describe, expect, it} from 'vitest';

import type {Point} from '../../src/editions/checklist';
import {walkChecklist} from '../../src/editions/walk';

const done: Point = {name: 'Good.', state: 'done', told: []};
const ask: Point = {name: 'Checked.', state: 'ask', told: ['elsom/top-up: never checked']};
const behind: Point = {name: 'Both agree.', state: 'force', told: ['a.mdx:1:1\n  expected: b']};
const stop: Point = {name: 'Written.', state: 'stop', told: ['a.mdx:2:1']};

/** Walks through points; `answers` are a person's, one a question. */
async function walk(points: Point[], answers?: boolean[], flags = {force: false, yes: false}) {
  const said: string[] = [];
  const asked: string[] = [];
  const confirm = answers
    ? async (question: string) => {
        asked.push(question);
        return answers[asked.length - 1] ?? false;
      }
    : undefined;
  await walkChecklist(points, {...flags, confirm, say: (line) => said.push(line)});
  return {said, asked};
}

describe('walkChecklist', () => {
  it('shows every point with what was found, and asks before it ends', async () => {
    const {said, asked} = await walk([done, ask], [true, true]);
    expect(said).toEqual(['[x] Good.', '[?] Checked.', '      elsom/top-up: never checked']);
    expect(asked).toEqual([
      'Checked. It is not so: cut all the same?',
      'Freeze the edition now? Nothing in it changes after that.',
    ]);
  });

  it.each([
    ['what is wrong', [stop], [true, true], 'Not so yet: “Written.”'],
    ['a language that is behind', [behind], [true], 'with --force'],
    ['a person who says no', [ask], [false], 'Not confirmed: “Checked.”'],
    ['a person who says no at the end', [done], [false], 'Not confirmed.'],
    ['a question nobody can be asked', [done], undefined, '--yes says so'],
  ])('stops at %s', async (_what, points, answers, why) => {
    await expect(walk(points, answers)).rejects.toThrow(why);
  });

  it('lets a script answer beforehand, but for what is wrong', async () => {
    const flags = {force: true, yes: true};
    expect((await walk([done, ask, behind], undefined, flags)).asked).toEqual([]);
    await expect(walk([stop], undefined, flags)).rejects.toThrow('Not so yet');
    const yes = {force: false, yes: true};
    await expect(walk([behind], undefined, yes)).rejects.toThrow('with --force');
  });
});
