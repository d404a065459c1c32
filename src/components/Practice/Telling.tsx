import type {Ref} from 'react';

import type {PlayedScene} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import {fieldsOf, givenFor, type Given} from './given';
import Groups from './Groups';
import {messageFor, repeatsStep} from './message';
import Movement from './Movement';
import styles from './styles.module.css';
import type {PlayerRun} from './useRun';
import {words} from './words';

interface Props {
  scene: PlayedScene<StepWithWords>;
  /** How many steps the guide has. */
  of: number;
  run: PlayerRun;
  given: Given;
  language: Language;
  heading: Ref<HTMLHeadingElement>;
}

/** Tells what to do now, what to type, and what came of the last move. */
export default function Telling({scene, of, run, given, language, heading}: Props) {
  const {step, stepAt} = scene;
  const {payment, wrong} = run;
  const toUse = fieldsOf(scene.do).flatMap((field) => givenFor(field, given) ?? []);
  return (
    <div className={styles.telling}>
      <p className={styles.progress}>{words[language].step(stepAt + 1, of)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      {!repeatsStep(run, step) && <p>{step.text}</p>}
      <p role="status" className={styles.message} data-wrong={wrong?.code}>
        {messageFor(run, {step, pays: given.pays, language})}
      </p>
      {toUse.length > 0 && payment.status === 'none' && (
        <p className={styles.use}>
          {words[language].use} <Groups of={toUse} />
        </p>
      )}
      {payment.status === 'paid' && <Movement receipt={payment.receipt} language={language} />}
    </div>
  );
}
