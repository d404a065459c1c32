import {parseArgs} from 'node:util';

import type {readEditions} from './editionsFile';

/** What is asked for: to freeze the current edition under its name, and to call the next one so. */
export interface CutRequest {
  name: string;
  next: string;
}

const NAME = /^\d+(\.\d+)+$/;
const USAGE = 'Say it so: npm run edition:cut -- 2.0 --next 3.0';

const read = (args: string[]) =>
  parseArgs({
    ...{args, allowPositionals: true, strict: false},
    options: {next: {type: 'string'}, yes: {type: 'boolean'}, force: {type: 'boolean'}},
  });

/**
 * Reads the command line.
 * @throws Error with one sentence and how to say it right
 */
export function readRequest(args: string[]): CutRequest {
  const {values, positionals} = read(args);
  const [name = '', ...more] = positionals;
  const next = String(values.next ?? '');
  if (more.length > 0 || !NAME.test(name) || !NAME.test(next)) {
    throw new Error(`An edition’s name is numbers with points between, such as 2.0. ${USAGE}`);
  }
  const unknown = Object.keys(values).find((flag) => !['next', 'yes', 'force'].includes(flag));
  if (unknown !== undefined) throw new Error(`There is no --${unknown}. ${USAGE}`);
  return {name, next};
}

/** Reads what was said beforehand: `--yes` answers every question, `--force` lets a language be behind. */
export function readFlags(args: string[]): {yes: boolean; force: boolean} {
  const {values} = read(args);
  return {yes: values.yes === true, force: values.force === true};
}

/**
 * Tells why editions cannot be called so.
 * @returns one sentence; undefined where they can
 */
export function refuse(
  {name, next}: CutRequest,
  {current, frozen}: ReturnType<typeof readEditions>,
): string | undefined {
  if (frozen.includes(name)) return `There is an edition ${name} already: choose another name.`;
  if (name !== current) {
    return `The edition at / is called ${current}: it can be frozen under that name alone, because readers know it by it.`;
  }
  if (next === name || frozen.includes(next)) return `The name ${next} is taken: choose another.`;
  return undefined;
}
