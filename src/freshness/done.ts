import {parseArgs} from 'node:util';

import {recordAgreement} from './agree';

const USAGE =
  'Say it so: npm run translation:done, or with a page: … -- elsom/top-up-ussd, or with a step of it: … -- elsom/top-up-ussd pin';

/** `npm run translation:done -- [page [step]]`. */
function main(root: string, args: string[]): void {
  const {positionals} = parseArgs({args, allowPositionals: true});
  if (positionals.length > 2) throw new Error(USAGE);
  const [page, id] = positionals;
  const address = page?.replace(/^docs\//, '').replace(/\.mdx?$/, '');
  const count = recordAgreement(root, {page: address, id});
  process.stdout.write(
    count === 0
      ? 'Nothing has changed since it was last recorded.\n'
      : `Recorded: both languages agree in ${count} more ${count === 1 ? 'section' : 'sections'}. Commit docs/translations.yaml.\n`,
  );
}

try {
  main(process.cwd(), process.argv.slice(2));
} catch (error) {
  const {message, code} = error as Error & {code?: string};
  process.stderr.write(`${code?.startsWith('ERR_PARSE_ARGS') ? USAGE : message}\n`);
  process.exitCode = 1;
}
