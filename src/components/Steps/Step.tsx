import type {ReactNode} from 'react';

import type {Flow} from '@site/src/guides/flow';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import NumberCheck from '../NumberCheck';
import Screen from '../Screen';
import {useLanguage} from '../useLanguage';
import styles from './styles.module.css';

interface Props {
  step: StepWithWords;
  /** Counted from 1. */
  number: number;
  pays: Flow['pays'];
  children: ReactNode;
}

/** One step: what to do in words, and what the provider shows beside it. */
export default function Step({step, number, pays, children}: Props) {
  const language = useLanguage();
  const asksForNumber = step.do && 'enter' in step.do && step.do.enter === 'account';
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        {children}
        {asksForNumber && <NumberCheck kind={pays.includes('balance') ? 'inn' : 'invoice'} />}
      </div>
      <Screen screen={step.screen} action={step.do} language={language} />
    </li>
  );
}
