import type {Failure} from '@site/src/guides/failures';
import type {Language} from '@site/src/language/language';

import styles from './choice.module.css';
import {words} from './words';

interface Props {
  failures: readonly Failure[];
  chosen: Failure | undefined;
  language: Language;
  onChoose: (failure: Failure | undefined) => void;
}

/** Lets the reader meet a failure on purpose, or go back to a payment that goes well. */
export default function FailureChoice({failures, chosen, language, onChoose}: Props) {
  const {meetFailure, usual, failures: names} = words[language];
  return (
    <label className={styles.choice}>
      {meetFailure}
      <select
        value={chosen?.id ?? ''}
        onChange={({target}) => onChoose(failures.find(({id}) => id === target.value))}
      >
        <option value="">{usual}</option>
        {failures.map(({id}) => (
          <option key={id} value={id}>
            {names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
