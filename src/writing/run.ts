import type {Ask} from './question';
import {findAsk} from './terminal';

type Command = (root: string, args: string[], ask: Ask | undefined) => Promise<string>;

/** Runs a writer's command on this project, and says plainly how it ended. */
export function run(command: Command): void {
  command(process.cwd(), process.argv.slice(2), findAsk()).then(
    (done) => process.stdout.write(`${done}\n`),
    (error: Error) => {
      process.stderr.write(`${error.message}\nNothing was changed.\n`);
      process.exitCode = 1;
    },
  );
}
