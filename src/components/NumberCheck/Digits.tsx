import {groupDigits} from '@site/src/numbers/groups';
import {LENGTHS} from '@site/src/numbers/length';
import type {NumberKind} from '@site/src/numbers/verdict';
import type {FormWords} from '@site/src/numbers/words/form/types';

import styles from './styles.module.css';

interface Props {
  kind: NumberKind;
  digits: string;
  words: FormWords;
}

/** A place that waits for its digit. */
const EMPTY = '·';

/** `0, 1 0 0 7, 2 0 2 4`: read out digit by digit, with a pause between the groups. */
function spell(groups: readonly string[]): string {
  return groups.map((group) => [...group].join(' ')).join(', ');
}

/** Reads the digits back in groups, with the places still empty; a full number is announced. */
export default function Digits({kind, digits, words}: Props) {
  const length = LENGTHS[kind];
  const progress = words.progress(digits.length, length);
  const groups = groupDigits(kind, digits.padEnd(length, EMPTY));
  const spelled = `${progress}: ${spell(groupDigits(kind, digits))}`;
  return (
    <div className={styles.back}>
      <p className={styles.digits} aria-hidden="true">
        {groups.map((group, index) => (
          <span key={index}>{group}</span>
        ))}
      </p>
      <p className={styles.progress} aria-hidden="true">
        {digits && progress}
      </p>
      <p className={styles.spoken}>{digits && digits.length < length && spelled}</p>
      <p className={styles.spoken} role="status">
        {digits.length >= length && spelled}
      </p>
    </div>
  );
}
