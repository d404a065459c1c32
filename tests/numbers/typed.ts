import type {NumberKind, Verdict} from '../../src/numbers/verdict';

/** What somebody typed or pasted, what the check must answer (see `describeVerdict`), and why. */
export type Typed = readonly [kind: NumberKind, typed: string, answer: string, reason: string];

function writeDetail(finding: Verdict['refusals'][number] | Verdict['warnings'][number]): string {
  if ('by' in finding) {
    return ` ${finding.by}${'leadingZeroLost' in finding && finding.leadingZeroLost ? ' zero' : ''}`;
  }
  if ('part' in finding) return ` ${finding.part}`;
  if ('swaps' in finding) return finding.swaps.map(([left, right]) => ` ${left}-${right}`).join('');
  if (!('characters' in finding)) return '';
  const characters = finding.characters.map(({character, place}) => ` ${place}${character}`);
  return characters.join('') + (finding.correction ? ` > ${finding.correction}` : '');
}

/** A verdict in one line: `14 digits` or `too_short 2 + looks_like_inn`, details behind each code. */
export function describeVerdict({digits, refusals, warnings}: Verdict): string {
  const findings = [...refusals, ...warnings].map((finding) => finding.code + writeDetail(finding));
  return findings.length > 0 ? findings.join(' + ') : `${digits.length} digits`;
}
