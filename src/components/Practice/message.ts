import type {Flow} from '@site/src/guides/flow';
import type {Wrong} from '@site/src/guides/judge';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';
import type {Finding} from '@site/src/numbers/verdict';
import {chooseFindings, tellFinding} from '@site/src/numbers/words';

import type {PlayerRun} from './useRun';
import {words} from './words';

interface Page {
  step: StepWithWords;
  pays: Flow['pays'][number] | undefined;
  language: Language;
}

function tell(findings: readonly Finding[], {pays, language}: Page): string {
  const kind = pays === 'signature' ? 'invoice' : 'inn';
  return findings.map((finding) => tellFinding(finding, kind, language)).join(' ');
}

// These say all there is to say; any other is followed by what the step asks for.
const complete: Wrong['code'][] = [
  'not_number',
  'not_amount',
  'not_practice_pin',
  'cancelled',
  'timed_out',
];

/** Whether the message says the step's own text over again, so that it need not stand there twice. */
export function repeatsStep({wrong}: PlayerRun, {advice}: StepWithWords): boolean {
  return wrong !== undefined && advice === '' && !complete.includes(wrong.code);
}

function tellWrong(wrong: Wrong, page: Page): string {
  if (wrong.code === 'not_number') return tell(chooseFindings(wrong.verdict), page);
  const sentence = words[page.language].wrong[wrong.code];
  if (complete.includes(wrong.code)) return sentence;
  return `${sentence} ${page.step.advice || page.step.text}`;
}

/**
 * What the player says after the last move: why it was not taken, with the writer's advice or else the
 * step's own text, or how the payment stands.
 */
export function messageFor(run: PlayerRun, page: Page): string {
  const {asked, unknown, refused, refusedOtherwise, doubt, returned, paid, ended} =
    words[page.language];
  if (run.wrong) return tellWrong(run.wrong, page);
  if (run.returned) return returned[run.returned];
  switch (run.payment.status) {
    case 'asked':
      return asked;
    case 'unknown':
      return unknown;
    case 'refused':
      return refused[run.payment.code] ?? refusedOtherwise;
    case 'paid':
      return paid;
    case 'none':
      if (run.ended) return ended;
      return run.doubts ? `${tell(run.doubts, page)} ${doubt}` : '';
  }
}
