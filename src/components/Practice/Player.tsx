import {useEffect, useMemo, useRef} from 'react';

import type {Flow} from '@site/src/guides/flow';
import {playedScenes} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import type {Given} from './given';
import Handout from './Handout';
import Moves from './Moves';
import PracticeScreen from './PracticeScreen';
import styles from './styles.module.css';
import Telling from './Telling';
import {useRun} from './useRun';

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
  const given: Given = {pays: flow.pays[0] ?? 'balance', pin};
  return (
    <div className={styles.player}>
      <Telling
        scene={scene}
        of={steps.length}
        run={run}
        given={given}
        language={language}
        heading={heading}
      />
      <div className={styles.screen}>
        <PracticeScreen key={run.at} scene={scene} run={run} language={language} onMove={move} />
      </div>
      <div className={styles.aside}>
        <Handout given={given} language={language} />
        <Moves run={run} language={language} onMove={move} onClose={onClose} />
      </div>
    </div>
  );
}
