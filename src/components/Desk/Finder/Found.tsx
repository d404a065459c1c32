import type {Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import styles from '../styles.module.css';
import {deskWords} from '../words';

interface Props {
  /** Of the list; an answer's own is made of it. */
  id: string;
  found: readonly Place[];
  /** Place of the answer that the arrow keys are at; -1 for none. */
  active: number;
  language: Language;
  onChoose: (place: Place) => void;
}

/** The places that were found; a list without any would be announced as broken. */
export default function Found({id, found, active, language, onChoose}: Props) {
  if (found.length === 0) return null;
  return (
    <div id={id} role="listbox" aria-label={deskWords[language].answers} className={styles.found}>
      {found.map((place, at) => (
        <div
          key={place.address}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onClick={() => onChoose(place)}
        >
          <small>{place.words[language].context}</small>
          {place.words[language].title}
        </div>
      ))}
    </div>
  );
}
