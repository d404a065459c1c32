import type {FormWords} from '@site/src/numbers/words/form/types';

import styles from './styles.module.css';
import type {Check} from './useCheck';

interface Props {
  id: string;
  messageId: string;
  check: Check;
  words: FormWords;
  onLeave: () => void;
}

/**
 * The field. No mask, no length, no number type: each of them loses digits of a pasted number. It is
 * not controlled, so that what was typed before the scripts came stays.
 */
export default function Field({id, messageId, check, words, onLeave}: Props) {
  const {state, field, isRefused, wake, type} = check;
  const hintId = `${id}-hint`;
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {words.labels[state.kind]}
      </label>
      <p id={hintId} className={styles.hint}>
        {words.hints[state.kind]}
      </p>
      <input
        ref={field}
        id={id}
        className={styles.field}
        type="text"
        name="number"
        inputMode="numeric"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={isRefused ? `${messageId} ${hintId}` : hintId}
        aria-invalid={isRefused || undefined}
        onFocus={wake}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </>
  );
}
