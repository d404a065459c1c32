import clsx from 'clsx';

import Dots from '../Dots';
import Spoken from '../Spoken';
import {words} from '../words';
import Order from './Order';
import type {PartProps} from './props';
import styles from './styles.module.css';

/** The choice of the bank account the money is taken from; how it is labelled is not known. */
export default function Choice({mark, play, language}: PartProps) {
  const {source, chosen} = words[language];
  const look = clsx(styles.field, styles.choice, mark && styles.marked);
  const drawing = (
    <>
      <span className={styles.ownName}>{source}</span>
      <span className={styles.closed}>
        <Dots />
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </span>
    </>
  );
  if (play) {
    return (
      <button type="button" className={look} onClick={() => play.onPress('source')}>
        {drawing}
      </button>
    );
  }
  return (
    <p className={look}>
      <Order mark={mark} />
      {drawing}
      {mark && <Spoken> ({chosen})</Spoken>}
    </p>
  );
}
