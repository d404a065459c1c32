import type {Language} from '@site/src/language/language';

import styles from './keypad.module.css';
import {words} from './words';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

interface Props {
  onPress: (key: string) => void;
  onErase: () => void;
  /** Ends the session; undefined where there is none to end. */
  onCancel: (() => void) | undefined;
  language: Language;
}

/** The twelve keys of a phone, and one to erase. */
export default function Keypad({onPress, onErase, onCancel, language}: Props) {
  return (
    <div className={styles.keypad} role="group" aria-label={words[language].keypad}>
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => onPress(key)}>
          {key}
        </button>
      ))}
      {onCancel && (
        <button type="button" className={styles.cancel} onClick={onCancel}>
          {words[language].cancel}
        </button>
      )}
      <button type="button" className={styles.erase} onClick={onErase}>
        <span aria-hidden="true">⌫</span>
        <span className="tolom-spoken">{words[language].erase}</span>
      </button>
    </div>
  );
}
