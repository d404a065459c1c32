import {confirm, isCancel, text} from '@clack/prompts';

import {readChecklist} from './checklist';
import {cutEdition} from './cutEdition';
import {readEditions} from './editionsFile';
import {freezeWithDocusaurus} from './freeze';
import {readFlags, readRequest, refuse} from './request';
import {walkChecklist} from './walk';

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

const ask = async (message: string) => (await confirm({message, initialValue: false})) === true;

/** A person is asked for the next name; a script says it with the flag. */
async function withNext(args: string[]): Promise<string[]> {
  if (!isTerminal || args.some((word) => word.startsWith('--next'))) return args;
  const next = await text({
    message: 'How is the next edition called, which is written from now on?',
  });
  return isCancel(next) ? args : [...args, '--next', next];
}

/** `npm run edition:cut -- 2.0 --next 3.0`: walks through the checklist, then freezes the edition. */
async function main(root: string, given: string[]): Promise<void> {
  const args = await withNext(given);
  const request = readRequest(args);
  const refusal = refuse(request, readEditions(root));
  if (refusal) throw new Error(refusal);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const points = readChecklist(root, request.name);
  const confirmed = isTerminal ? ask : undefined;
  await walkChecklist(points, {...readFlags(args), confirm: confirmed, say});
  say(await cutEdition(root, request, freezeWithDocusaurus));
}

main(process.cwd(), process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\nNothing was changed.\n`);
  process.exitCode = 1;
});
