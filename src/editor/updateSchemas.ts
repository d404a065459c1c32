import fs from 'node:fs';
import path from 'node:path';

import {formatFinding, type Finding} from '../guides/finding';
import {SCHEMA_FOLDER, writeSchemas} from './schemas';

/** Schemas that say something else than the rules of the check do. */
function findOld(root: string): Finding[] {
  return Object.entries(writeSchemas()).flatMap(([name, text]) => {
    const file = `${SCHEMA_FOLDER}/${name}`;
    const whole = path.join(root, file);
    if (fs.existsSync(whole) && fs.readFileSync(whole, 'utf8') === text) return [];
    return [
      {
        ...{file, line: 1, column: 1},
        expected: 'the schema that the rules of the check give',
        found: 'another one, or none',
        cure: 'run: npm run editor:schemas',
      },
    ];
  });
}

function write(root: string): void {
  fs.mkdirSync(path.join(root, SCHEMA_FOLDER), {recursive: true});
  for (const [name, text] of Object.entries(writeSchemas())) {
    fs.writeFileSync(path.join(root, SCHEMA_FOLDER, name), text);
  }
}

/** `npm run editor:schemas` writes what an editor reads; with `--check` it tells what is out of date. */
function main(root: string, isCheck: boolean): void {
  if (!isCheck) return write(root);
  const old = findOld(root);
  if (old.length === 0) return;
  process.stderr.write(`${old.map(formatFinding).join('\n\n')}\n`);
  process.exitCode = 1;
}

main(process.cwd(), process.argv.includes('--check'));
