import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent} from 'react';

import {holdsLink, renewLink} from '@site/src/desk/macro';
import type {Desk, Place} from '@site/src/desk/place';
import type {Language} from '@site/src/language/language';
import {takeOutNumber} from '@site/src/search/longNumber';
import {searchWords} from '@site/src/search/words';

import {moveTo} from '../Search/moveTo';
import {useSearch} from '../Search/useSearch';
import styles from './styles.module.css';
import {deskWords} from './words';

interface Props {
  desk: Desk;
  language: Language;
  onChoose: (place: Place | undefined) => void;
}

/**
 * The field that finds what to answer: by the words of the question, with the search of the whole site,
 * or by an old link. What is typed leaves neither the field nor the page; a number is taken out of it.
 */
export default function Finder({desk, language, onChoose}: Props) {
  const words = deskWords[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const [told, setTold] = useState('');
  const [isOpen, setOpen] = useState(false);
  const read = useCallback(() => field.current?.value.trim() ?? '', []);
  const {state, outcome, start, search} = useSearch(read, useBaseUrl('/search/index.json'));

  const found = (isOpen && outcome ? outcome.found : []).flatMap(
    ({address}) => desk.places.find((place) => place.address === address) ?? [],
  );
  const choose = (place: Place | undefined) => {
    setOpen(false);
    setActive(-1);
    onChoose(place);
  };
  const renew = (text: string) => {
    const place = renewLink(text, desk);
    setTold(place ? '' : words.gone);
    choose(place);
  };
  const input = () => {
    setTold('');
    setActive(-1);
    const {hadNumber, question} = takeOutNumber(read());
    if (hadNumber) {
      field.current!.value = question.trim();
      setTold(searchWords[language].number[0].trim());
    }
    if (holdsLink(read())) return renew(read());
    start();
    search();
    setOpen(read() !== '');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      setOpen(false);
    }
    const to = moveTo(event.key, active, found.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (holdsLink(read())) return renew(read());
    const place = found[Math.max(active, 0)];
    if (place) choose(place);
    else if (outcome && read() !== '') setOpen(true);
  };
  const count = isOpen && outcome ? (found.length ? words.found(found.length) : words.nothing) : '';
  return (
    <form className={styles.finder} role="search" onSubmit={submit} onKeyDown={press}>
      <label htmlFor={`${id}-field`}>{words.find}</label>
      <div className={styles.row}>
        <input
          id={`${id}-field`}
          ref={field}
          type="text"
          inputMode="search"
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={2000}
          onFocus={() => start()}
          onInput={input}
          aria-describedby={`${id}-hint`}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? id : undefined}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        />
        <button type="submit" className="button button--primary">
          {words.search}
        </button>
      </div>
      <p role="status" className={styles.told}>
        {told || count || (state === 'failed' ? searchWords[language].failed : '')}
      </p>
      {found.length > 0 && (
        <div id={id} role="listbox" aria-label={words.answers} className={styles.found}>
          {found.map((place, at) => (
            <div
              key={place.address}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              onClick={() => choose(place)}
            >
              <small>{place.words[language].context}</small>
              {place.words[language].title}
            </div>
          ))}
        </div>
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
    </form>
  );
}
