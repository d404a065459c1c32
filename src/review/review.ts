import fs from 'node:fs';
import {parseArgs} from 'node:util';

import {writeAnnotation} from './annotation';
import {writeCodeQuality} from './codeQuality';
import {writeComment} from './comment';
import {readFindings} from './readFindings';

const USAGE =
  'Say it so: npm run review -- --github, or with a file to write: --comment FILE, --gitlab FILE';

/**
 * `npm run review`: tells a code host what the checks found, beside the lines of a pull request. It
 * succeeds whatever was found: the tests are what fails.
 */
function main(root: string, args: string[]): void {
  const {values} = parseArgs({
    args,
    options: {github: {type: 'boolean'}, comment: {type: 'string'}, gitlab: {type: 'string'}},
  });
  if (Object.keys(values).length === 0) throw new Error(USAGE);
  const told = readFindings(root);
  if (values.comment) fs.writeFileSync(values.comment, writeComment(told));
  if (values.gitlab) fs.writeFileSync(values.gitlab, writeCodeQuality(told));
  if (!values.github) return;
  for (const finding of told.mistakes)
    process.stdout.write(`${writeAnnotation(finding, 'error')}\n`);
  for (const finding of told.warnings) {
    process.stdout.write(`${writeAnnotation(finding, 'warning')}\n`);
  }
}

try {
  main(process.cwd(), process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
