import type {FormEvent} from 'react';

import styles from './styles.module.css';

interface Props {
  /** What a screen reader calls the line. */
  label: string;
  submit: string;
  value: string;
  disabled: boolean;
  onChange: (text: string) => void;
  onSend: () => void;
}

/**
 * The reply line of the simulated phone. Its own keys stand below it, so no keyboard slides over a small
 * screen; a keyboard that is there types all the same.
 */
export default function ReplyForm({label, submit, value, disabled, onChange, onSend}: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className={styles.reply} onSubmit={send}>
      <input
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputMode="none"
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit" disabled={disabled}>
        {submit}
      </button>
    </form>
  );
}
