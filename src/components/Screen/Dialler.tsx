import styles from './styles.module.css';
import type {ScreenProps} from './index';
import {words} from './words';

/** The phone's own dialling field, with the code that the step types. */
export default function Dialler({action, language, reply}: ScreenProps) {
  const {dial, call} = words[language];
  const code = action && 'type' in action ? action.type : '';
  if (reply) return <div className={styles.dialler}>{reply}</div>;
  return (
    <div className={styles.dialler}>
      <span className={styles.spoken}>{dial}: </span>
      <kbd className={styles.code}>{code}</kbd>
      <span className={styles.call} aria-hidden="true">
        {call}
      </span>
    </div>
  );
}
