import {formatFinding, type Finding} from '../guides/finding';
import {readFindings} from '../review/readFindings';

const tell = (findings: Finding[], then: string) =>
  console.error(`${findings.map(formatFinding).join('\n\n')}\n\n${findings.length} ${then}`);

/**
 * `npm run check:content`: silent on good content. What is wrong fails; what is only unfinished (words
 * to be written, a translation that is behind, an old check) is told, and stops a release alone.
 */
function main(root: string): void {
  const {mistakes, warnings} = readFindings(root);
  if (warnings.length > 0) tell(warnings, 'to do before the next edition is cut.');
  if (mistakes.length === 0) return;
  tell(mistakes, 'to mend.');
  process.exitCode = 1;
}

main(process.cwd());
