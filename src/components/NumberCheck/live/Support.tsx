import {useState} from 'react';

import type {Verdict} from '@site/src/numbers/verdict';
import {summarise} from '@site/src/numbers/words';
import {answerWords} from '@site/src/numbers/words/answer';

import form from '../styles.module.css';
import styles from './styles.module.css';
import type {ToldProps} from './Told';

/** The verdict as one sentence to send to support; no digit of the number is in it. */
export default function Support({
  verdict,
  answer,
  language,
  registry,
}: ToldProps & {verdict: Verdict}) {
  const [hasCopied, setHasCopied] = useState<boolean>();
  const words = answerWords[language];
  const isAnswered = answer !== undefined && answer !== 'asking';
  const outcome = isAnswered ? `, ${words.outcomes[answer.status](registry)}` : '';
  const sentence = `${summarise(verdict, language)}${outcome}.`;
  // The clipboard is missing on a page without https, and may be denied.
  const copy = () =>
    Promise.resolve(navigator.clipboard?.writeText(sentence) ?? Promise.reject(new Error())).then(
      () => setHasCopied(true),
      () => setHasCopied(false),
    );
  return (
    <details className={styles.support}>
      <summary>{words.support}</summary>
      <p>{sentence}</p>
      <button type="button" className={form.minor} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">
        {hasCopied !== undefined && (hasCopied ? words.copied : words.copyByHand)}
      </span>
    </details>
  );
}
