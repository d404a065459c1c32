import {useId} from 'react';
import type {ReactNode} from 'react';

import type {Field} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import type {Play} from '../index';
import {words} from '../words';
import styles from './input.module.css';

interface Props {
  field: Field;
  name: ReactNode;
  hint: string;
  language: Language;
  play: Play;
}

const numeric: readonly Field[] = ['account', 'amount', 'pin', 'personal-inn', 'wallet-number'];
const secret: readonly Field[] = ['pin', 'password'];

/**
 * A field one can type into, in practice. A secret is typed in plain sight and under a warning: a
 * browser must neither take this for a real login nor offer to fill in or keep anything.
 */
export default function Input({field, name, hint, language, play}: Props) {
  const id = useId();
  return (
    <div className={styles.entry}>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        className={styles.input}
        type="text"
        inputMode={numeric.includes(field) ? 'numeric' : 'text'}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={play.values[field] ?? ''}
        onChange={(event) => play.onType(field, event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
        {secret.includes(field) && (
          <>
            . <strong className={styles.beware}>{words[language].beware}</strong>
          </>
        )}
      </span>
    </div>
  );
}
