import {useId} from 'react';

import styles from './styles.module.css';

interface Props {
  text: string;
  /** Value and name of each answer; the empty value leaves the question open. */
  options: readonly (readonly [value: string, name: string])[];
  value: string;
  onAnswer: (value: string) => void;
}

/** One question with a few answers to touch. */
export default function Question({text, options, value, onAnswer}: Props) {
  const group = useId();
  return (
    <fieldset className={styles.question}>
      <legend>{text}</legend>
      {options.map(([option, name]) => (
        <label key={option} className={styles.answer}>
          <input
            type="radio"
            name={group}
            value={option}
            checked={option === value}
            onChange={() => onAnswer(option)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
