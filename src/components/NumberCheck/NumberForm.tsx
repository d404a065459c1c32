import {useId, useRef} from 'react';
import type {PointerEvent} from 'react';

import type {Language} from '@site/src/language/language';
import type {NumberKind} from '@site/src/numbers/verdict';
import {formWords} from '@site/src/numbers/words/form';

import Digits from './Digits';
import Field from './Field';
import KindChoice from './KindChoice';
import Messages from './Messages';
import styles from './styles.module.css';
import {useCheck} from './useCheck';

export interface NumberFormProps {
  /** Which number is asked for; without it the reader chooses. */
  kind?: NumberKind;
  id?: string;
  language: Language;
  /** Where the sandbox stands; empty for the site's own origin. */
  sandboxUrl: string;
  /** The registry that numbers are looked for in, by name; without it they are practice data. */
  registry?: string;
}

/**
 * A plain form that a page without scripts posts to /check. What reads and judges the number comes
 * when the form is first touched; the typed text itself is never changed.
 */
export default function NumberForm({kind, id, language, sandboxUrl, registry}: NumberFormProps) {
  const check = useCheck(kind ?? 'inn', `${sandboxUrl}/sandbox/v1/checks`);
  const {state, verdict} = check;
  // A message that came with the blur would move the button away from under the finger.
  const isPressing = useRef(false);
  const key = useId();
  const words = formWords[language];

  return (
    <form
      id={id}
      className={styles.form}
      method="post"
      action={`${sandboxUrl}${language === 'ru' ? '/ru' : ''}/check`}
      aria-labelledby={`${key}title`}
      noValidate
      onSubmit={check.submit}
      onPointerDown={(event: PointerEvent) => {
        isPressing.current = event.target instanceof HTMLButtonElement;
      }}
    >
      <p id={`${key}title`} className={styles.title}>
        {words.title}
      </p>
      {kind ? (
        <input type="hidden" name="kind" value={kind} />
      ) : (
        <KindChoice kind={state.kind} words={words} onChoose={check.choose} />
      )}
      <Field
        id={`${key}field`}
        messageId={`${key}message`}
        check={check}
        words={words}
        onLeave={() => {
          if (!isPressing.current) check.leave();
          isPressing.current = false;
        }}
      />
      <Digits
        kind={state.kind}
        digits={verdict?.digits ?? ''}
        places={verdict?.places ?? ''}
        words={words}
      />
      <Messages
        id={`${key}message`}
        check={check}
        language={language}
        registry={registry}
        isKindFixed={kind !== undefined}
      />
      <div className={styles.actions}>
        <button type="submit" className={styles.check} aria-disabled={state.answer === 'asking'}>
          {words.check}
        </button>
        {state.answer === 'asking' && (
          <button type="button" className={styles.minor} onClick={check.cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <p className={styles.source}>
        {words.source(registry)} {words.privacy}
      </p>
    </form>
  );
}
