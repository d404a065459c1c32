import {groupDigits} from '@site/src/numbers/groups';
import {answerWords} from '@site/src/numbers/words/answer';

import form from '../styles.module.css';
import {findOffer, nameOffer, type Offer} from './offer';
import styles from './styles.module.css';
import Support from './Support';
import type {ToldProps} from './Told';

interface Props extends ToldProps {
  onAccept: (offer: Offer) => void;
}

/** What the reader can do about the verdict: take what is offered instead, tell support. */
export function Offers(props: Props) {
  const {verdict, isSubmitted, answer, language, onAccept} = props;
  if (!verdict) return null;
  const offer = findOffer(verdict, props);
  return (
    <>
      {offer && (
        <div className={styles.offer}>
          {'typed' in offer && (
            // Stands above for the ear, digit by digit: see Told.
            <p aria-hidden="true">
              {answerWords[language].correction}{' '}
              <b className={styles.number}>{groupDigits(verdict.kind, offer.typed).join(' ')}</b>?
            </p>
          )}
          <button type="button" className={form.minor} onClick={() => onAccept(offer)}>
            {nameOffer(offer, language)}
          </button>
        </div>
      )}
      {isSubmitted && answer !== 'asking' && <Support {...props} verdict={verdict} />}
    </>
  );
}
