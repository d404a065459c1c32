import type {Field} from '@site/src/guides/screen';

import Spoken from '../Spoken';
import {hintFor, words} from '../words';
import type {PartProps} from './props';
import styles from './styles.module.css';

/** What a screen shows back to be checked: as it was typed, and before that, what it is. */
export default function Shown({field, typed, pays, language}: PartProps & {field: Field}) {
  const {fields, shown} = words[language];
  const value = typed?.[field];
  return (
    <p className={styles.shown}>
      <span className={styles.ownName}>{fields[field].name}</span>
      <Spoken> ({shown}): </Spoken>
      <span className={value ? styles.value : styles.hint}>
        {value ?? hintFor(field, language, pays)}
      </span>
    </p>
  );
}
