import type {Ref} from 'react';

import type {Handout} from '@site/src/guides/practiceData';
import {fieldsOf, type PlayedScene} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import FailureLink from './FailureLink';
import {fieldName} from './fieldName';
import Groups from './Groups';
import {messageFor, repeatsStep} from './message';
import Movement from './Movement';
import type {Plan} from './plan';
import SaidAgain from './SaidAgain';
import styles from './telling.module.css';
import type {PlayerRun} from './useRun';
import {words} from './words';

interface Props {
  scene: PlayedScene<StepWithWords>;
  /** How many steps the guide has. */
  of: number;
  run: PlayerRun;
  /** How many moves led here. */
  moves: number;
  handout: Handout;
  plan: Plan;
  language: Language;
  heading: Ref<HTMLHeadingElement>;
}

/** Tells what to do now, what to type, and what came of the last move. */
export default function Telling({scene, of, run, moves, handout, plan, language, heading}: Props) {
  const {step, stepAt} = scene;
  const {payment, wrong} = run;
  const {pays, failure} = plan;
  const canType = payment.status === 'none' || payment.status === 'refused';
  const fields = canType ? fieldsOf(scene.do) : [];
  return (
    <div className={styles.telling}>
      <p className={styles.progress}>{words[language].step(stepAt + 1, of)}</p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      {failure && (
        <p className={styles.meeting}>
          {words[language].meeting(words[language].failures[failure.id])}
        </p>
      )}
      {!repeatsStep(run, step) && <p>{step.text}</p>}
      <p
        role="status"
        className={styles.message}
        data-wrong={wrong?.code}
        data-payment={payment.status}
      >
        <SaidAgain moves={moves}>{messageFor(run, {step, pays, language})}</SaidAgain>
      </p>
      <FailureLink run={run} plan={plan} language={language} />
      {fields.length > 0 && (
        <p className={styles.use}>
          {words[language].use}{' '}
          {fields.map((field) => (
            <span key={field}>
              {fieldName(field, pays, language)}:{' '}
              <span data-given>
                <Groups field={field} value={handout.get(field) ?? ''} pays={pays} />
              </span>
            </span>
          ))}
        </p>
      )}
      {payment.status === 'paid' && pays && (
        <Movement receipt={payment.receipt} pays={pays} language={language} />
      )}
    </div>
  );
}
