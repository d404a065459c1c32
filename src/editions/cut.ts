import {cutEdition} from './cutEdition';
import {freezeWithDocusaurus} from './freeze';
import {readRequest} from './request';

/** `npm run edition:cut -- 2.0 --next 3.0`. */
async function main(root: string, args: string[]): Promise<void> {
  const done = await cutEdition(root, readRequest(args), freezeWithDocusaurus);
  process.stdout.write(`${done}\n`);
}

main(process.cwd(), process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\nNothing was changed.\n`);
  process.exitCode = 1;
});
