import {useEffect, useRef} from 'react';

import type {Flow} from '@site/src/guides/flow';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import Handout from './Handout';
import {messageFor} from './message';
import Movement from './Movement';
import PracticePhone from './PracticePhone';
import styles from './styles.module.css';
import {useRun} from './useRun';
import {words} from './words';

export interface PlayerProps {
  flow: Pick<Flow, 'provider' | 'pays'>;
  steps: readonly StepWithWords[];
  language: Language;
  /** Where the sandbox stands; empty for the site's own origin. */
  sandboxUrl: string;
  onClose: () => void;
}

/** Plays a guide on a simulated phone, step by step, to the end its sandbox payment has. */
export default function Player({flow, steps, language, sandboxUrl, onClose}: PlayerProps) {
  const {run, move, pin} = useRun(flow, steps, sandboxUrl);
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[run.at];
  const {step: progress, back, startOver, askAgain, finish} = words[language];
  const {payment} = run;

  // A new step is read from its heading on; the first is where the dialog opened.
  useEffect(() => heading.current?.focus({preventScroll: run.at === 0}), [run.at]);

  if (!step) return null;
  return (
    <div className={styles.player}>
      <div className={styles.telling}>
        <p className={styles.progress}>{progress(run.at + 1, steps.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p>{step.text}</p>
        <p role="status" className={styles.message} data-wrong={run.wrong?.code}>
          {messageFor(run, step, language)}
        </p>
        {payment.status === 'paid' && <Movement receipt={payment.receipt} language={language} />}
        {payment.status === 'unknown' && (
          <button
            type="button"
            className="button button--primary"
            onClick={() => move({do: 'ask-again'})}
          >
            {askAgain}
          </button>
        )}
      </div>
      <PracticePhone
        key={run.at}
        step={step}
        run={run}
        language={language}
        onReply={(text) => move({do: 'reply', text, key: crypto.randomUUID()})}
      />
      <div className={styles.aside}>
        <Handout pays={flow.pays[0] ?? 'balance'} pin={pin} language={language} />
        <div className={styles.moves}>
          {payment.status === 'paid' && (
            <button type="button" className="button button--primary" onClick={onClose}>
              {finish}
            </button>
          )}
          <button
            type="button"
            className="button button--secondary"
            disabled={run.at === 0 || payment.status === 'paid'}
            onClick={() => move({do: 'back'})}
          >
            {back}
          </button>
          <button
            type="button"
            className="button button--secondary"
            onClick={() => move({do: 'start-over'})}
          >
            {startOver}
          </button>
        </div>
      </div>
    </div>
  );
}
