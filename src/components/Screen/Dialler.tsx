import type {ScreenProps} from './index';
import Spoken from './Spoken';
import styles from './styles.module.css';
import {words} from './words';

/** The phone's own dialling field, with the code that the step types. */
export default function Dialler({action, language, reply}: ScreenProps) {
  const {dial, call} = words[language];
  const code = action && 'type' in action ? action.type : '';
  if (reply) return <div className={styles.dialler}>{reply}</div>;
  return (
    <div className={styles.dialler}>
      <Spoken>{dial}: </Spoken>
      <kbd className={styles.code}>{code}</kbd>
      <span className={styles.call} aria-hidden="true">
        <svg viewBox="0 0 16 16">
          <path d="M4.5 2 6.6 5 5.4 6.4c.7 1.7 2.5 3.5 4.2 4.2L11 9.4l3 2.1c-.4 1.5-1.5 2.5-2.8 2.5C6.6 14 2 9.4 2 4.8 2 3.5 3 2.4 4.5 2Z" />
        </svg>
        {call}
      </span>
    </div>
  );
}
