import {useEffect, useMemo, useRef} from 'react';

import type {Pays} from '@site/src/guides/practiceData';
import {playedScenes} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import HandoutCard from './HandoutCard';
import Moves from './Moves';
import PracticeScreen from './PracticeScreen';
import styles from './styles.module.css';
import Telling from './Telling';
import {useRun} from './useRun';

export interface PlayerProps {
  provider: string;
  /** What is paid in this run; undefined where the guide pays nothing. */
  pays: Pays | undefined;
  steps: readonly StepWithWords[];
  language: Language;
  /** Where the sandbox stands; empty for the site's own origin. */
  sandboxUrl: string;
  onClose: () => void;
}

/** Plays a guide on a simulated screen, step by step, to the end its sandbox payment has. */
export default function Player(props: PlayerProps) {
  const {provider, pays, steps, language, sandboxUrl, onClose} = props;
  const scenes = useMemo(() => playedScenes(steps), [steps]);
  const {run, move, handout, pin} = useRun(scenes, {provider, pays}, sandboxUrl);
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = scenes[run.at];

  // A new step is read from its heading on.
  useEffect(() => heading.current?.focus(), [run.at]);

  if (!scene) return null;
  return (
    <div className={styles.player}>
      <Telling
        scene={scene}
        of={steps.length}
        run={run}
        handout={handout}
        pays={pays}
        language={language}
        heading={heading}
      />
      <div className={styles.screen}>
        <PracticeScreen
          key={run.at}
          scene={scene}
          run={run}
          pin={pin}
          language={language}
          onMove={move}
        />
      </div>
      <div className={styles.aside}>
        <HandoutCard handout={handout} pays={pays} language={language} />
        <Moves run={run} language={language} onMove={move} onClose={onClose} />
      </div>
    </div>
  );
}
