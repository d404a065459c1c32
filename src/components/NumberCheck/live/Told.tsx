import type {Language} from '@site/src/language/language';
import type {Verdict} from '@site/src/numbers/verdict';
import {tellFinding} from '@site/src/numbers/words';
import {answerWords} from '@site/src/numbers/words/answer';

import styles from './styles.module.css';
import type {CheckState} from '../checkState';
import {chooseTold} from './check';
import {findOffer, tellOffer} from './offer';
import Outcome from './Outcome';

export interface ToldProps extends CheckState {
  verdict?: Verdict;
  language: Language;
  registry?: string;
  isKindFixed: boolean;
}

function Judgement({verdict, isTold, language}: ToldProps & {verdict: Verdict}) {
  const {plausible, doubtful} = answerWords[language];
  const findings = chooseTold(verdict, isTold);
  const isRefused = verdict.refusals.length > 0;
  if (isRefused && findings.length === 0) return null;
  if (findings.length === 0) return <p className={styles.ok}>{plausible(verdict.kind)}</p>;
  const sentences = findings.map((finding) => tellFinding(finding, verdict.kind, language));
  return (
    <div className={isRefused ? styles.stop : styles.warn}>
      {!isRefused && <p>{doubtful}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/**
 * What is said about the number: by its rules at once, and of the search when it was asked for. What
 * is offered below is told here, where screen readers announce it as it comes.
 */
export function Told(props: ToldProps) {
  const {verdict, answer, language, registry} = props;
  if (!verdict) return null;
  const offer = findOffer(verdict, props);
  return (
    <>
      <Judgement {...props} verdict={verdict} />
      {offer && <p className="tolom-spoken">{tellOffer(offer, verdict, language)}</p>}
      {answer === 'asking' && <p className={styles.wait}>{answerWords[language].asking}</p>}
      {answer && answer !== 'asking' && (
        <Outcome answer={answer} language={language} registry={registry} />
      )}
    </>
  );
}
