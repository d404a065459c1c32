import {useEffect, useRef} from 'react';

import type {Desk, Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';

import Finder from './Finder';
import Pickers from './Pickers';
import ReplyCard from './ReplyCard';
import styles from './styles.module.css';
import type {Choice} from './useChoice';
import {deskWords} from './words';

interface Props {
  desk: Desk;
  language: Language;
  origin: string;
  /** Where the packed documents of the search are. */
  index: string;
  choice: Choice;
}

/** From the found answer the next key copies it; from a list to pick from, one goes on picking. */
function useFocus(place: Place | undefined, onChoose: (place: Place | undefined) => void) {
  const copyButton = useRef<HTMLButtonElement>(null);
  const wantsFocus = useRef(true);
  useEffect(() => {
    if (place && wantsFocus.current) copyButton.current?.focus();
  }, [place]);
  const find = (found: Place | undefined) => {
    wantsFocus.current = true;
    onChoose(found);
    // The same answer found again is the same place, of which React says nothing.
    if (found === place) copyButton.current?.focus();
  };
  const pick = (picked: Place | undefined) => {
    wantsFocus.current = false;
    onChoose(picked);
  };
  return {copyButton, find, pick};
}

/** Finding or picking what to answer, and the reply; what it is for is told whenever that changes. */
export default function Answering({desk, language, origin, index, choice}: Props) {
  const {place, setPlace, customer, form} = choice;
  const {copyButton, find, pick} = useFocus(place, setPlace);
  return (
    <>
      <div className={styles.tools}>
        <Finder {...{desk, language, index}} onChoose={find} />
        <Pickers places={desk.places} language={language} chosen={place} onChoose={pick} />
      </div>
      {/* Stands here before there is a reply: screen readers announce what comes into it. */}
      <p role="status" className="tolom-spoken">
        {place && deskWords[language].now(place.words[language].title, customer, form)}
      </p>
      {place && <ReplyCard {...{place, choice, desk, language, origin, copyButton}} />}
    </>
  );
}
