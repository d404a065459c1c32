import {useEffect, useMemo, useRef} from 'react';

import type {Flow} from '@site/src/guides/flow';
import {playedScenes} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import Handout from './Handout';
import {messageFor} from './message';
import Movement from './Movement';
import Moves from './Moves';
import PracticeScreen from './PracticeScreen';
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

/** Plays a guide on a simulated screen, step by step, to the end its sandbox payment has. */
export default function Player({flow, steps, language, sandboxUrl, onClose}: PlayerProps) {
  const scenes = useMemo(() => playedScenes(steps), [steps]);
  const {run, move, pin} = useRun(flow, scenes, sandboxUrl);
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = scenes[run.at];

  // A new step is read from its heading on.
  useEffect(() => heading.current?.focus(), [run.at]);

  if (!scene) return null;
  const {step, stepAt} = scene;
  const [pays] = flow.pays;
  return (
    <div className={styles.player}>
      <div className={styles.telling}>
        <p className={styles.progress}>{words[language].step(stepAt + 1, steps.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p>{step.text}</p>
        <p role="status" className={styles.message} data-wrong={run.wrong?.code}>
          {messageFor(run, {step, pays, language})}
        </p>
        {run.payment.status === 'paid' && (
          <Movement receipt={run.payment.receipt} language={language} />
        )}
      </div>
      <div className={styles.screen}>
        <PracticeScreen key={run.at} scene={scene} run={run} language={language} onMove={move} />
      </div>
      <div className={styles.aside}>
        <Handout pays={pays ?? 'balance'} pin={pin} language={language} />
        <Moves run={run} language={language} onMove={move} onClose={onClose} />
      </div>
    </div>
  );
}
