import {useId} from 'react';

import {comboboxOf} from '../../Search/useList';
import styles from '../styles.module.css';
import {deskWords} from '../words';
import Found from './Found';
import {useFinder, type FinderProps} from './useFinder';

/**
 * The field that finds what to answer: by the words of the question, with the search of the whole site,
 * or by an old link. What is typed leaves neither the field nor the page; a number is taken out of it.
 */
export default function Finder(props: FinderProps) {
  const {language} = props;
  const words = deskWords[language];
  const id = useId();
  const {field, found, active, told, start, input, choose, submit, press} = useFinder(props);
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
          {...comboboxOf(id, found.length > 0, active)}
        />
        <button type="submit" className="button button--primary">
          {words.search}
        </button>
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <Found {...{id, found, active, language}} onChoose={choose} />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
    </form>
  );
}
