import {useEffect, useState, type ReactNode} from 'react';

import {isOpen} from '@site/src/guides/practice';
import {typedBefore} from '@site/src/guides/practiceData';
import type {PlayedScene} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import HandoutCard from './HandoutCard';
import Moves from './Moves';
import PracticeScreen from './PracticeScreen';
import StepChoice from './StepChoice';
import styles from './playedRun.module.css';
import Switch from './Switch';
import Telling from './Telling';
import TimeOut from './TimeOut';
import {useHeadingFocus} from './useHeadingFocus';
import {useRun, type RunProps} from './useRun';
import {words} from './words';

interface Props extends RunProps {
  scenes: readonly PlayedScene<StepWithWords>[];
  steps: readonly StepWithWords[];
  language: Language;
  /** What else can be played. */
  choice: ReactNode;
  /** Told the id of each step as it is reached. */
  onStep: (id: string) => void;
  onClose: () => void;
}

/** One run of a guide: what to do, the screen to do it on, and what was handed out for it. */
export default function PlayedRun({steps, language, choice, onStep, onClose, ...props}: Props) {
  const {scenes, plan} = props;
  const {run, moves, move, handout, pin} = useRun(props);
  const [large, setLarge] = useState(false);
  const heading = useHeadingFocus(run);
  const scene = scenes[run.at];
  const stepId = scene?.step.id;

  useEffect(() => {
    if (stepId) onStep(stepId);
  }, [stepId, onStep]);

  if (!scene) return null;
  const waiting = isOpen(run.payment);
  const jump = (stepAt: number) => {
    const to = scenes.findIndex((other) => other.stepAt === stepAt);
    move({do: 'jump', to, typed: typedBefore(scenes, to, handout)});
  };
  return (
    <div className={styles.player}>
      <Telling
        scene={scene}
        of={steps.length}
        run={run}
        moves={moves}
        handout={handout}
        plan={plan}
        language={language}
        heading={heading}
      />
      <div className={styles.screen} data-scene={run.at} data-ended={run.ended} data-large={large}>
        <PracticeScreen
          key={run.at}
          scene={scene}
          run={run}
          pays={plan.pays}
          pin={pin}
          language={language}
          onMove={move}
        />
      </div>
      <div className={styles.aside}>
        <HandoutCard handout={handout} pays={plan.pays} language={language} />
        <Moves run={run} language={language} onMove={move} onClose={onClose} />
        <StepChoice
          steps={steps}
          stepAt={scene.stepAt}
          disabled={waiting}
          language={language}
          onChoose={jump}
        />
        {choice}
        <Switch label={words[language].largeText} on={large} onSwitch={setLarge} />
        {scenes.some(({screen}) => screen.kind === 'ussd') && (
          <TimeOut
            screen={run.at}
            running={scene.screen.kind === 'ussd' && !waiting && !run.ended}
            language={language}
            onTimeOut={() => move({do: 'hang-up', why: 'timed_out'})}
          />
        )}
      </div>
    </div>
  );
}
