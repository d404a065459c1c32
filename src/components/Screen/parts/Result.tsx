import type {Language} from '@site/src/language/language';

import {words} from '../words';
import styles from './styles.module.css';

interface Props {
  result: 'receipt' | 'confirmation';
  language: Language;
}

/** The answer after paying: that there is one is known, its wording is not. */
export default function Result({result, language}: Props) {
  return (
    <div className={styles.result}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M7.5 12.5l3 3 6-6.5" />
      </svg>
      <p>{words[language].results[result]}</p>
    </div>
  );
}
