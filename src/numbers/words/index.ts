import type {Language} from '../../language/language';
import type {Finding, NumberKind, Verdict} from '../verdict';
import {ky} from './ky';
import {ru} from './ru';

const words = {ky, ru};

/** One sentence about a finding: what is amiss, where, and what to do about it. */
export function tellFinding(finding: Finding, kind: NumberKind, language: Language): string {
  // The table has a function for each code; which one fits this finding, the compiler cannot follow.
  const tell = words[language].sentences[finding.code] as (
    finding: Finding,
    kind: NumberKind,
  ) => string;
  return tell(finding, kind);
}

/** The verdict for support, with no digit of the number in it: `ИНН: 14 цифр, такого месяца нет`. */
export function summarise({kind, digits, refusals, warnings}: Verdict, language: Language): string {
  const {counted, nothingAmiss, summaries} = words[language];
  const found = [...refusals, ...warnings].map((finding) => {
    const tell = summaries[finding.code] as (finding: Finding) => string;
    return tell(finding);
  });
  const told = found.length > 0 ? found : [nothingAmiss];
  return [counted(kind, digits.length), ...told].join(', ');
}

/**
 * The findings that deserve a sentence. What the number looks like says why its count is wrong and
 * what to do; the count beside it would only be a second, weaker advice.
 */
export function chooseFindings({refusals, warnings}: Verdict): readonly Finding[] {
  const likeness = refusals.find(({code}) => code.startsWith('looks_like_'));
  return likeness ? [likeness] : [...refusals, ...warnings];
}
