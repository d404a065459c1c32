import type {Language} from '@site/src/language/language';

import Label from '../Label';
import Spoken from '../Spoken';
import {words} from '../words';
import styles from './styles.module.css';

/** A search line. No step types into it, so it is a drawing in practice too. */
export default function Search({label, language}: {label: string; language: Language}) {
  return (
    <p className={styles.search}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2m3.6 8.6L14 14" />
      </svg>
      <Label>{label}</Label>
      <Spoken> ({words[language].kinds.search})</Spoken>
    </p>
  );
}
