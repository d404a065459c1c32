import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent} from 'react';

import {searchWords} from '@site/src/search/words';

import {useLanguage} from '../useLanguage';
import Answers from './Answers';
import {moveTo} from './moveTo';
import styles from './styles.module.css';
import {tell} from './tell';
import {useSearch} from './useSearch';

/** What tells assistive technology that answers come below while one types. */
function comboboxOf(list: string, isOpen: boolean, active: number) {
  return {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? list : undefined,
    'aria-activedescendant': isOpen && active >= 0 ? `${list}-${active}` : undefined,
  } as const;
}

/**
 * The search field of the bar: a form that a server answers, which turns into a combobox with a list of
 * answers when the page is alive. What is typed stays in the page; a form that has to be sent is sent as
 * a body, so that a number typed here by mistake is in no address.
 */
export default function Search() {
  const language = useLanguage();
  const words = searchWords[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const read = useCallback(() => field.current?.value.trim() ?? '', []);
  const [edition, setEdition] = useState<string>();
  const folder = useBaseUrl('/search/');
  const {state, outcome, start, search} = useSearch(read, `${folder}index.json`);
  const shown = open && outcome !== undefined && read() !== '';
  const last = (outcome?.found.length ?? 0) - 1;

  const input = () => {
    start();
    search();
    setOpen(true);
    setActive(-1);
  };
  const choose = (name: string | undefined) => {
    setEdition(name);
    setActive(-1);
    start(`${folder}${name ?? 'index'}.json`);
  };
  const goTo = (at: number) => document.getElementById(`${id}-${at}`)?.click();
  const press = (event: KeyboardEvent) => {
    // The first Escape closes the list, the next one empties the field.
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
    const to = moveTo(event.key, active, last);
    if (to === undefined) return;
    event.preventDefault();
    setOpen(true);
    setActive(to);
  };
  const submit = (event: SyntheticEvent) => {
    // A search that could not be loaded is the server's to answer.
    if (state !== 'ready') return;
    event.preventDefault();
    if (shown) goTo(Math.max(active, 0));
    else setOpen(true);
  };
  return (
    <form
      role="search"
      className={styles.search}
      method="post"
      action={useBaseUrl('/search')}
      onSubmit={submit}
      onFocus={() => start()}
      onBlur={({currentTarget, relatedTarget}) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={press}
    >
      <input
        ref={field}
        className={styles.field}
        name="q"
        // Not of type "search", which HTML lets be no combobox.
        type="text"
        role="searchbox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        placeholder={words.button}
        aria-label={words.label}
        onInput={input}
        {...(state !== 'idle' && comboboxOf(id, shown && last >= 0, active))}
      />
      <button type="submit" className={styles.button} aria-label={words.button} />
      <span role="status" className="tolom-spoken">
        {tell(words, shown ? outcome : undefined, open && state === 'failed')}
      </span>
      {shown && <Answers {...{outcome, language, id, active, edition}} onEdition={choose} />}
    </form>
  );
}
