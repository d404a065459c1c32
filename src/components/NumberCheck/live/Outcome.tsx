import type {Language} from '@site/src/language/language';
import {formatSom} from '@site/src/language/som';
import {answerWords} from '@site/src/numbers/words/answer';

import styles from './styles.module.css';
import type {Answer} from './answer';

interface Props<A extends Answer = Answer> {
  answer: A;
  language: Language;
  registry?: string;
}

type Found = Extract<Answer, {status: 'found'}>;

function Holding({answer: {holder, amountDue, state}, language, registry}: Props<Found>) {
  const words = answerWords[language];
  const isPayable = state === undefined || state === 'unpaid';
  return (
    <div className={isPayable ? styles.ok : styles.warn}>
      <p>{words.found(registry)}</p>
      <dl className={styles.facts}>
        {holder && (
          <div>
            <dt>{words.holder}</dt>
            <dd>{holder[language]}</dd>
          </div>
        )}
        {amountDue !== undefined && (
          <div>
            <dt>{words.amountDue}</dt>
            <dd>{formatSom(amountDue)}</dd>
          </div>
        )}
        {state && (
          <div>
            <dt>{words.invoice}</dt>
            <dd>{words.standings[state]}</dd>
          </div>
        )}
      </dl>
      {holder && isPayable && <p>{words.compareHolder}</p>}
    </div>
  );
}

/** What came of looking the number up, with its cure where it could not be done. */
export default function Outcome({answer, language, registry}: Props) {
  const {notFound, unchecked, saysNothing} = answerWords[language];
  if (answer.status === 'found') {
    return <Holding answer={answer} language={language} registry={registry} />;
  }
  if (answer.status === 'not_found') {
    // That the practice data lack a number tells nothing about it; that a registry does, tells much.
    return <p className={registry ? styles.warn : styles.wait}>{notFound(registry)}</p>;
  }
  return (
    <div className={styles.wait}>
      <p>{unchecked[answer.why](answer.seconds)}</p>
      <p>{saysNothing}</p>
    </div>
  );
}
