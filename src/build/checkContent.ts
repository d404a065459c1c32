import {checkContent} from '../guides/checkContent';
import {formatFinding} from '../guides/finding';

/** `npm run check:content`: silent on good content; else tells every finding and fails. */
function main(root: string): void {
  const findings = checkContent(root);
  if (findings.length === 0) return;
  console.error(`${findings.map(formatFinding).join('\n\n')}\n\n${findings.length} to mend.`);
  process.exitCode = 1;
}

main(process.cwd());
