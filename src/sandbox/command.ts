import {runCommand} from './commands/run';
import {ConfigError, readConfig} from './config';
import {DatabaseError} from './database/database';
import {ROOT} from './place';

/** `npm run sandbox -- audit | import FILE.csv | backup FILE`, on the database of the settings. */
async function main(): Promise<void> {
  const {ok, lines} = await runCommand(process.argv.slice(2), readConfig(process.env, ROOT));
  const output = ok ? process.stdout : process.stderr;
  output.write(`${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isForeseen = error instanceof ConfigError || error instanceof DatabaseError;
  const told = isForeseen ? error.message : String((error as Error).stack);
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
});
