import {Children, isValidElement, type ReactNode} from 'react';

import type {Flow} from '@site/src/guides/flow';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import Practice from '../Practice';
import TakeAlong from '../TakeAlong';
import Step from './Step';
import styles from './styles.module.css';

interface Props {
  /** Put in at build time, from the flow file beside the page. */
  flow: Omit<Flow, 'steps'>;
  steps: StepWithWords[];
  /** One element a step: its heading and words. */
  children: ReactNode;
}

/** The steps of a guide: each with its words, its screen and, where a number is typed, a check of it. */
export default function Steps({flow, steps, children}: Props) {
  const words = Children.toArray(children).filter(isValidElement);
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <Step key={step.id} step={step} number={at + 1} pays={flow.pays}>
            {words[at]}
          </Step>
        ))}
      </ol>
      <Practice flow={flow} steps={steps} />
      <TakeAlong />
    </>
  );
}
