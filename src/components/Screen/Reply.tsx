import type {Action} from '@site/src/guides/flow';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {words} from './words';

/** The reply line of a USSD screen with what the step types into it, for reading. */
export default function Reply({action, language}: {action: Action; language: Language}) {
  const {fields, reply, send} = words[language];
  return (
    <div className={styles.reply}>
      <span className={styles.replyLabel}>{reply}: </span>
      {'enter' in action ? (
        <span className={styles.hint}>
          {fields[action.enter].name}, {fields[action.enter].hint}
        </span>
      ) : (
        <kbd className={styles.typed}>{'choose' in action ? action.choose : 'type' in action && action.type}</kbd>
      )}
      <span className={styles.send} aria-hidden="true">
        {send}
      </span>
    </div>
  );
}
