import type {Action} from '@site/src/guides/flow';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {hintFor, words, type Pays} from './words';

interface Props {
  action: Action;
  language: Language;
  pays?: Pays;
}

/** The reply line of a USSD screen with what the step types into it, for reading. */
export default function Reply({action, language, pays}: Props) {
  const {reply, send} = words[language];
  return (
    <div className={styles.reply}>
      <p className={styles.replyLine}>
        <span className={styles.replyLabel}>{reply}: </span>
        {'enter' in action ? (
          <span className={styles.hint}>{hintFor(action.enter, language, pays)}</span>
        ) : (
          <kbd className={styles.typed}>
            {'choose' in action ? action.choose : 'type' in action && action.type}
          </kbd>
        )}
      </p>
      <span className={styles.send} aria-hidden="true">
        {send}
      </span>
    </div>
  );
}
