import type {Move} from '@site/src/guides/practice';
import type {Language} from '@site/src/language/language';
import type {Receipt} from '@site/src/sandbox/contract';

import AskAgain from './AskAgain';
import styles from './moves.module.css';
import type {PlayerRun} from './useRun';
import {words} from './words';

interface Props {
  run: PlayerRun;
  language: Language;
  onMove: (move: Move<Receipt>) => void;
  onClose: () => void;
}

/** What can be done at any step: go back, start over, ask again, and leave when it is done. */
export default function Moves({run, language, onMove, onClose}: Props) {
  const {back, startOver, finish} = words[language];
  const {status} = run.payment;
  const canGoBack = run.at > 0 && (status === 'none' || status === 'refused');
  return (
    <div className={styles.moves}>
      {status === 'paid' && (
        <button type="button" className="button button--primary" onClick={onClose}>
          {finish}
        </button>
      )}
      <AskAgain payment={run.payment} language={language} onAsk={() => onMove({do: 'ask-again'})} />
      <button
        type="button"
        className="button button--secondary"
        disabled={!canGoBack}
        onClick={() => onMove({do: 'back'})}
      >
        {back}
      </button>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => onMove({do: 'start-over'})}
      >
        {startOver}
      </button>
    </div>
  );
}
