import type {ReactNode} from 'react';

import type {Language} from '@site/src/language/language';

import Label from '../Label';
import Spoken from '../Spoken';
import {words} from '../words';
import styles from './styles.module.css';

interface Props {
  /** The site, as one types it. */
  address: string;
  language: Language;
  children: ReactNode;
}

/** A browser's window around a page, with its address. No lock: whether it is safe is not ours to say. */
export default function Browser({address, language, children}: Props) {
  return (
    <div className={styles.browser}>
      <p className={styles.bar}>
        <span className={styles.dots} aria-hidden="true" />
        <span className={styles.address}>
          <Spoken>{words[language].address}: </Spoken>
          <Label>{address}</Label>
        </span>
      </p>
      <div className={styles.page}>{children}</div>
    </div>
  );
}
