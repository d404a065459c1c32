import {missingEntries} from '../editions/changelog';
import {findWarnings, listWarnings} from '../freshness/warnings';
import {checkContent} from '../guides/checkContent';
import {formatFinding, type Finding} from '../guides/finding';
import {checkSpelling} from '../spelling/checkSpelling';

const tell = (findings: Finding[], then: string) =>
  console.error(`${findings.map(formatFinding).join('\n\n')}\n\n${findings.length} ${then}\n`);

/**
 * `npm run check:content`: silent on good content. What is wrong fails; what is only unfinished (words
 * to be written, a translation that is behind, an old check) is told, and stops a release alone.
 */
function main(root: string): void {
  const findings = [...checkContent(root), ...missingEntries(root), ...checkSpelling(root)];
  const warnings = listWarnings(findWarnings(root));
  if (warnings.length > 0) tell(warnings, 'to do before the next edition is cut.');
  if (findings.length === 0) return;
  tell(findings, 'to mend.');
  process.exitCode = 1;
}

main(process.cwd());
