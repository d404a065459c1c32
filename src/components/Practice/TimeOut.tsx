import {useEffect, useState} from 'react';

import type {Language} from '@site/src/language/language';

import Switch from './Switch';
import {words} from './words';

/** After this many ms without a reply a simulated session ends, once the reader asked for that. */
const SESSION = 30_000;

interface Props {
  /** Changes with each screen: every one has its full time. */
  screen: number;
  /** Whether a session is open that could end. */
  running: boolean;
  language: Language;
  onTimeOut: () => void;
}

/** A switch for the haste of a real USSD session. Off at first: nobody is hurried without wanting it. */
export default function TimeOut({screen, running, language, onTimeOut}: Props) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on || !running) return undefined;
    const timer = setTimeout(onTimeOut, SESSION);
    return () => clearTimeout(timer);
    // The handler is a new one at every drawing; the clock must not begin anew for that.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [on, running, screen]);
  return <Switch label={words[language].timeOut} on={on} onSwitch={setOn} />;
}
