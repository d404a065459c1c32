import clsx from 'clsx';
import type {ReactNode} from 'react';

import type {Action, Flow} from '@site/src/guides/flow';
import {practiceAnchors} from '@site/src/guides/practiceAnchors';
import {scenesOf} from '@site/src/guides/scenes';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import CopyLink from '../CopyLink';
import NumberCheck from '../NumberCheck';
import {offerWords} from '../Practice/words/offer';
import Scenes from '../Screen/Scenes';
import {useLanguage} from '../useLanguage';
import styles from './styles.module.css';

interface Props {
  step: StepWithWords;
  /** Counted from 1. */
  number: number;
  pays: Flow['pays'];
  children: ReactNode;
}

const takesNumber = (action: Action | undefined) =>
  action !== undefined &&
  (('enter' in action && action.enter === 'account') ||
    ('fill' in action && action.fill.includes('account')));

/** One step: what to do in words, and what the provider shows beside it. */
export default function Step({step, number, pays, children}: Props) {
  const language = useLanguage();
  const scenes = scenesOf(step);
  // A guide that takes either number leaves the choice to the reader.
  const paid = pays.length === 1 ? pays[0] : undefined;
  const kind = paid && (paid === 'balance' ? 'inn' : 'invoice');
  return (
    <li className={clsx(styles.step, scenes.length > 1 && styles.wide)}>
      <div className={styles.words}>
        {/* Read out too: the list has no marks of its own, and clerks speak of “step 6”. */}
        <span className={styles.number}>{number}</span>
        {children}
        {scenes.some(({do: action}) => takesNumber(action)) && (
          <NumberCheck {...(kind && {kind})} />
        )}
      </div>
      <div className={styles.screens}>
        <Scenes scenes={scenes} step={step.title} pays={paid} language={language} />
      </div>
      <div className={styles.actions}>
        <a
          className={styles.practise}
          href={`#${practiceAnchors.step(step.id)}`}
          aria-label={`${offerWords[language].practiseStep}: ${step.title}`}
        >
          {offerWords[language].practiseStep}
        </a>
        <CopyLink id={step.id} title={step.title} />
      </div>
    </li>
  );
}
