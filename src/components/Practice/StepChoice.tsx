import type {StepWithWords} from '@site/src/guides/stepWithWords';
import type {Language} from '@site/src/language/language';

import styles from './choice.module.css';
import {words} from './words';

interface Props {
  steps: readonly StepWithWords[];
  /** Where the run is, counted from 0. */
  stepAt: number;
  disabled: boolean;
  language: Language;
  onChoose: (stepAt: number) => void;
}

/** Jumps to another step of the guide. */
export default function StepChoice({steps, stepAt, disabled, language, onChoose}: Props) {
  return (
    <label className={styles.choice}>
      {words[language].otherStep}
      <select
        value={stepAt}
        disabled={disabled}
        onChange={({target}) => onChoose(Number(target.value))}
      >
        {steps.map(({id, title}, at) => (
          <option key={id} value={at}>
            {at + 1}. {title}
          </option>
        ))}
      </select>
    </label>
  );
}
