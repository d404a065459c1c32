import type {Move} from '@site/src/guides/practice';
import type {Pays} from '@site/src/guides/practiceData';
import type {PlayedScene} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import type {Shown} from '../Screen';
import type {PlayerRun} from './useRun';

/** A scene of a run, as a screen needs it in order to be used. */
export interface SceneProps {
  scene: PlayedScene<StepWithWords>;
  pays: Pays | undefined;
  /** The made-up PIN, for a message that brings it. */
  pin: string;
  run: PlayerRun;
  language: Language;
  onMove: (move: Move<Receipt>) => void;
}

/** What the scene shows back: what was typed so far, and what the payment brought. */
export function shownIn({run, pin}: SceneProps): Shown {
  const shown = {...run.typed, pin};
  const {payment} = run;
  if (payment.status !== 'paid') return shown;
  return {...shown, 'payment-code': payment.receipt.paymentCode};
}
