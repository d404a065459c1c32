import {useId} from 'react';

import type {Language} from '@site/src/language/language';
import type {NumberKind} from '@site/src/numbers/verdict';
import {formWords} from '@site/src/numbers/words/form';

import Actions from './Actions';
import Digits from './Digits';
import Field from './Field';
import KindChoice from './KindChoice';
import Messages from './Messages';
import styles from './styles.module.css';
import {useCheck} from './useCheck';
import {usePress} from './usePress';

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
  const {onPointerDown, onLeave} = usePress(check.leave);
  const key = useId();
  const words = formWords[language];
  return (
    <form
      {...{id, onPointerDown}}
      className={styles.form}
      method="post"
      action={`${sandboxUrl}${language === 'ru' ? '/ru' : ''}/check`}
      aria-labelledby={`${key}title`}
      noValidate
      onSubmit={check.submit}
    >
      <p id={`${key}title`} className={styles.title}>
        {words.title}
      </p>
      {kind ? <input type="hidden" name="kind" value={kind} /> : <KindChoice {...{check, words}} />}
      <Field id={`${key}field`} messageId={`${key}message`} {...{check, words, onLeave}} />
      <Digits {...{check, words}} />
      <Messages id={`${key}message`} isKindFixed={!!kind} {...{check, language, registry}} />
      <Actions {...{check, words}} />
      <p className={styles.source}>
        {words.source(registry)} {words.privacy}
      </p>
    </form>
  );
}
