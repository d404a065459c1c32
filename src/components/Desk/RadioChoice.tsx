import {useId} from 'react';

import styles from './styles.module.css';

interface Props<Value extends string> {
  legend: string;
  options: readonly (readonly [value: Value, label: string, lang?: string])[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few: radio buttons, which arrow keys move among. */
export default function RadioChoice<Value extends string>(props: Props<Value>) {
  const {legend, options, value, onChange} = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([option, label, lang]) => (
        <label key={option} lang={lang}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
