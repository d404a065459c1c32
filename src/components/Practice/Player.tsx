import {useEffect, useMemo, useState} from 'react';

import {failuresFor, type Failure} from '@site/src/guides/failures';
import type {Pays} from '@site/src/guides/practiceData';
import {playedScenes} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import FailureChoice from './FailureChoice';
import {planFailure, type Plan} from './plan';
import PlayedRun from './PlayedRun';
import styles from './playedRun.module.css';
import Waiting from './Waiting';
import {words} from './words';

export interface PlayerProps {
  provider: string;
  /** What is paid in this run; undefined where the guide pays nothing. */
  pays: Pays | undefined;
  steps: readonly StepWithWords[];
  /** The step to begin at, counted from 0. */
  startAt: number;
  /** The failure to be met; none for a payment that goes well. */
  failure: Failure | undefined;
  language: Language;
  /** Where the sandbox stands; empty for the site's own origin. */
  sandboxUrl: string;
  onStep: (id: string) => void;
  onClose: () => void;
}

/** The plan for a failure, once the sandbox told its numbers; `unreachable` when it did not. */
function usePlan(failure: Failure | undefined, pays: Pays | undefined, sandboxUrl: string) {
  const [plan, setPlan] = useState<Plan | 'unreachable'>();
  useEffect(() => {
    let wanted = true;
    setPlan(failure && pays ? undefined : {pays, own: {}});
    if (failure && pays) {
      void planFailure(failure, pays, sandboxUrl).then((made) => {
        if (wanted) setPlan(made ?? 'unreachable');
      });
    }
    return () => {
      wanted = false;
    };
  }, [failure, pays, sandboxUrl]);
  return plan;
}

/** Plays a guide on a simulated screen, as it should go or into a failure chosen on purpose. */
export default function Player(props: PlayerProps) {
  const {provider, pays, steps, startAt, language, sandboxUrl, onStep, onClose} = props;
  const [failure, setFailure] = useState(props.failure);
  const scenes = useMemo(() => playedScenes(steps), [steps]);
  const plan = usePlan(failure, pays, sandboxUrl);
  const paysAtAll = scenes.some(({do: action}) => action && 'pays' in action && action.pays);
  const failures = failuresFor(pays, paysAtAll);
  const choice = failures.length > 0 && (
    <FailureChoice failures={failures} chosen={failure} language={language} onChoose={setFailure} />
  );
  if (plan === undefined) return <Waiting />;
  if (plan === 'unreachable') {
    return (
      <div className={styles.player}>
        <p role="alert">{words[language].unreachable}</p>
        {choice}
      </div>
    );
  }
  const sceneAt = scenes.findIndex(({stepAt}) => stepAt === (failure ? 0 : startAt));
  return (
    <PlayedRun
      key={failure?.id}
      provider={provider}
      scenes={scenes}
      plan={plan}
      startAt={Math.max(sceneAt, 0)}
      steps={steps}
      language={language}
      sandboxUrl={sandboxUrl}
      choice={choice}
      onStep={onStep}
      onClose={onClose}
    />
  );
}
