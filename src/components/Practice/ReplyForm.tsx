import type {FormEvent} from 'react';

import styles from './replyForm.module.css';

interface Props {
  /** What a screen reader calls the line. */
  label: string;
  submit: string;
  value: string;
  /** A payment is under way: what is sent now is not taken. */
  waiting: boolean;
  onChange: (text: string) => void;
  onSend: () => void;
}

/**
 * The reply line of the simulated phone. Its own keys stand below it, so no keyboard slides over a small
 * screen; a keyboard that is there types all the same.
 */
export default function ReplyForm({label, submit, value, waiting, onChange, onSend}: Props) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!waiting) onSend();
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
      {/* Not disabled: that would take the focus from whoever has just pressed it. */}
      <button type="submit" aria-disabled={waiting}>
        {submit}
      </button>
    </form>
  );
}
