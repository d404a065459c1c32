import type {ReactNode} from 'react';

import styles from './styles.module.css';

/**
 * A simple phone around a screen; on a narrow page the screen alone.
 * @param label what a screen reader calls the whole
 * @param below what stands under the screen: the keys, in practice
 */
export default function Phone(props: {label: string; children: ReactNode; below?: ReactNode}) {
  return (
    <figure className={styles.phone} aria-label={props.label}>
      <span className={styles.speaker} aria-hidden="true" />
      <div className={styles.glass}>{props.children}</div>
      {props.below ?? <span className={styles.keys} aria-hidden="true" />}
    </figure>
  );
}
