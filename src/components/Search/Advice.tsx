import useBaseUrl from '@docusaurus/useBaseUrl';

import type {Language} from '@site/src/language/language';
import {searchLinks, searchWords} from '@site/src/search/words';

import type {Outcome} from './live';
import styles from './styles.module.css';

interface Props {
  outcome: Outcome;
  language: Language;
}

/** What to do instead: said where a number was typed, and where nothing was found. */
export default function Advice({outcome: {found, hadNumber}, language}: Props) {
  const {nothing, choose, call, number} = searchWords[language];
  const toCheck = useBaseUrl(searchLinks.number);
  const toChooser = useBaseUrl(searchLinks.choose);
  const link = ([before, words, after]: typeof call, address: string) => (
    <p>
      {before}
      <a href={address}>{words}</a>
      {after}
    </p>
  );
  if (hadNumber) return <div className={styles.advice}>{link(number, toCheck)}</div>;
  if (found.length > 0) return null;
  return (
    <div className={styles.advice}>
      <p>{nothing}</p>
      {link(choose, toChooser)}
      {link(call, searchLinks.call)}
    </div>
  );
}
