import useBaseUrl from '@docusaurus/useBaseUrl';
import {useId} from 'react';

import {searchWords} from '@site/src/search/words';

import {useLanguage} from '../useLanguage';
import styles from './styles.module.css';
import {tell} from './tell';
import {useSearchForm} from './useSearchForm';

/**
 * The search field of the bar: a form that a server answers, which turns into a combobox with a list of
 * answers when the page is alive. What is typed stays in the page; a form that has to be sent is sent as
 * a body, so that a number typed here by mistake is in no address.
 */
export default function Search() {
  const language = useLanguage();
  const words = searchWords[language];
  const {form, field, Answers, list, hasFailed} = useSearchForm(useId());
  return (
    <form
      role="search"
      className={styles.search}
      method="post"
      action={useBaseUrl('/search')}
      {...form}
    >
      <input
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
        {...field}
      />
      <button type="submit" className={styles.button} aria-label={words.button} />
      <span role="status" className="tolom-spoken">
        {tell(words, list ? list.outcome : undefined, hasFailed)}
      </span>
      {Answers && list && <Answers language={language} {...list} />}
    </form>
  );
}
