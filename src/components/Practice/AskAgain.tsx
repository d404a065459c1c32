import {useState} from 'react';

import type {Language} from '@site/src/language/language';

import type {PlayerRun} from './useRun';
import {words} from './words';

interface Props {
  payment: PlayerRun['payment'];
  language: Language;
  onAsk: () => void;
}

/** Asks once more how a payment ended that nobody answered; it stays until there is an answer. */
export default function AskAgain({payment, language, onAsk}: Props) {
  const [askedFor, setAskedFor] = useState<string>();
  const key = 'key' in payment ? payment.key : undefined;
  const isAsking = payment.status === 'asked';
  if (key === undefined || (isAsking && key !== askedFor)) return null;
  const ask = () => {
    setAskedFor(key);
    onAsk();
  };
  return (
    // Not disabled: that would take the focus from whoever has just pressed it.
    <button
      type="button"
      className="button button--primary"
      aria-disabled={isAsking}
      onClick={isAsking ? undefined : ask}
    >
      {words[language].askAgain}
    </button>
  );
}
