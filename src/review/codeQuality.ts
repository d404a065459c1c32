import {createHash} from 'node:crypto';

import type {Finding} from '../guides/finding';
import type {Told} from './readFindings';

function writeIssue({file, line, expected, found, cure}: Finding, severity: string) {
  const description = `Found ${found}; expected ${expected}. To mend: ${cure}`;
  const fingerprint = createHash('sha256').update(`${file}\n${description}`).digest('hex');
  const location = {path: file, lines: {begin: line}};
  return {description, check_name: 'guides', fingerprint, severity, location};
}

/**
 * Writes what is told of the guides as the report that GitLab shows in a merge request.
 * Source: GitLab Docs, "Code Quality report format".
 */
export function writeCodeQuality({mistakes, warnings}: Told): string {
  const issues = [
    ...mistakes.map((finding) => writeIssue(finding, 'major')),
    ...warnings.map((finding) => writeIssue(finding, 'minor')),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
}
