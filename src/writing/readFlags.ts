import {parseArgs, type ParseArgsConfig} from 'node:util';

import type {Answers} from './question';

/** What stood on a command line: words without a flag, and the flags. */
export interface CommandLine {
  words: string[];
  flags: Answers;
}

/**
 * Reads a command line of flags that each have a value: `--channel ussd`, `--channel=ussd`.
 * @param known the flags there are
 * @throws Error with one sentence that names them
 */
export function readFlags(args: string[], known: readonly string[], usage: string): CommandLine {
  const options = Object.fromEntries(known.map((flag) => [flag, {type: 'string'} as const]));
  const config: ParseArgsConfig = {args, options, allowPositionals: true, strict: true};
  try {
    const {values, positionals} = parseArgs(config);
    return {words: positionals, flags: values as Answers};
  } catch (error) {
    const told = (error as Error).message.split(/[.'] /)[0]?.replace(/'?$/, "'") ?? '';
    throw new Error(`${told}. ${usage}`, {cause: error});
  }
}
