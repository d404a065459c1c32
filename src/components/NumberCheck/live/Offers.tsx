import {groupDigits} from '@site/src/numbers/groups';
import type {NumberKind, Verdict} from '@site/src/numbers/verdict';
import {answerWords} from '@site/src/numbers/words/answer';

import form from '../styles.module.css';
import styles from './styles.module.css';
import {chooseTold} from './check';
import Support from './Support';
import type {ToldProps} from './Told';

interface Props extends ToldProps {
  onTake: (number: string) => void;
  /** Missing where the page asks for one kind alone. */
  onCheckAs?: (kind: NumberKind) => void;
}

function findCorrection({refusals}: Verdict): string | undefined {
  return refusals.map((one) => ('correction' in one ? one.correction : undefined)).find(Boolean);
}

function findOtherKind(props: ToldProps & {verdict: Verdict}): NumberKind | undefined {
  const codes = chooseTold(props.verdict, props.isTold).map(({code}) => code);
  if (codes.includes('looks_like_invoice')) return 'invoice';
  return codes.includes('looks_like_inn') ? 'inn' : undefined;
}

/** What the reader can do about the verdict: confirm a correction, change the kind, tell support. */
export function Offers(props: Props) {
  const {verdict, isSubmitted, language, onTake, onCheckAs} = props;
  if (!verdict) return null;
  const words = answerWords[language];
  const correction = findCorrection(verdict);
  const other = findOtherKind({...props, verdict});
  return (
    <>
      {correction && (
        <div className={styles.offer}>
          <p>
            {words.correction}{' '}
            <b className={styles.number}>{groupDigits(verdict.kind, correction).join(' ')}</b>?
          </p>
          <button type="button" className={form.minor} onClick={() => onTake(correction)}>
            {words.take}
          </button>
        </div>
      )}
      {other && onCheckAs && (
        <div className={styles.offer}>
          <button type="button" className={form.minor} onClick={() => onCheckAs(other)}>
            {words.checkAs[other]}
          </button>
        </div>
      )}
      {isSubmitted && props.answer !== 'asking' && <Support {...props} verdict={verdict} />}
    </>
  );
}
