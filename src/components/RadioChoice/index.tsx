import {useId} from 'react';

interface Props<Value extends string> {
  legend: string;
  options: readonly (readonly [value: Value, label: string, lang?: string])[];
  value: Value;
  onChange: (value: Value) => void;
  className?: string | undefined;
  /** Of each answer. */
  answerClassName?: string | undefined;
}

/** One of a few: radio buttons, which arrow keys move among. */
export default function RadioChoice<Value extends string>(props: Props<Value>) {
  const {legend, options, value, onChange, className, answerClassName} = props;
  const name = useId();
  return (
    <fieldset className={className}>
      <legend>{legend}</legend>
      {options.map(([option, label, lang]) => (
        <label key={option} className={answerClassName} lang={lang}>
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
