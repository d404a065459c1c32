import type {FormWords} from '@site/src/numbers/words/form/types';

import styles from './styles.module.css';
import type {Check} from './useCheck';

interface Props {
  check: Check;
  words: FormWords;
}

/** The button that checks; while the number is looked for, it rests, and one that ends that is beside it. */
export default function Actions({check: {state, cancel}, words}: Props) {
  const isAsking = state.answer === 'asking';
  return (
    <div className={styles.actions}>
      <button type="submit" className={styles.check} aria-disabled={isAsking}>
        {words.check}
      </button>
      {isAsking && (
        <button type="button" className={styles.minor} onClick={cancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
