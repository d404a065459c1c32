import type {Language} from '@site/src/language/language';
import {tellFinding} from '@site/src/numbers/words';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import type {PlayerRun} from './useRun';
import {words} from './words';

/**
 * What the player says after the last move: why a reply was not taken, with the writer's advice or else
 * the step's own text, or how the payment stands.
 */
export function messageFor(run: PlayerRun, step: StepWithWords, language: Language): string {
  const {wrong, asked, unknown, refused, refusedOtherwise, doubt, done} = words[language];
  if (run.wrong?.code === 'not_number') {
    return run.wrong.refusals.map((refusal) => tellFinding(refusal, 'inn', language)).join(' ');
  }
  if (run.wrong?.code === 'other_code' || run.wrong?.code === 'other_choice') {
    return `${wrong[run.wrong.code]} ${step.advice || step.text}`;
  }
  if (run.wrong) return wrong[run.wrong.code];
  const {payment} = run;
  if (payment.status === 'asked') return asked;
  if (payment.status === 'unknown') return unknown;
  if (payment.status === 'refused') return refused[payment.code] ?? refusedOtherwise;
  if (payment.status === 'paid') return done;
  if (!run.doubts) return '';
  return [...run.doubts.map((found) => tellFinding(found, 'inn', language)), doubt].join(' ');
}
