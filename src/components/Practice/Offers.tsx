import type {Pays} from '@site/src/guides/practiceData';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import type {Playing} from './usePlaying';
import {offerWords} from './words/offer';

interface Props {
  pays: readonly Pays[];
  /** The step reached before, counted from 0; 0 where there is none. */
  reached: number;
  language: Language;
  onPlay: (playing: Playing) => void;
}

/** The buttons that begin practice: one for each thing the guide pays, and one to go on where one was. */
export default function Offers({pays, reached, language, onPlay}: Props) {
  const {start, startWith, goOn} = offerWords[language];
  // A guide that pays nothing is practised all the same.
  const choices = pays.length > 0 ? pays : [undefined];
  return (
    <div className={styles.offers}>
      {choices.map((paid) => (
        <button
          key={paid ?? 'nothing'}
          type="button"
          className="button button--primary button--lg"
          onClick={() => onPlay({pays: paid, startAt: 0})}
        >
          {paid && pays.length > 1 ? startWith[paid] : start}
        </button>
      ))}
      {reached > 0 && (
        <button
          type="button"
          className="button button--secondary button--lg"
          onClick={() => onPlay({pays: pays[0], startAt: reached})}
        >
          {goOn(reached + 1)}
        </button>
      )}
    </div>
  );
}
