import {usePluginData} from '@docusaurus/useGlobalData';

import type {Language} from '@site/src/language/language';
import {searchWords} from '@site/src/search/words';

import styles from './styles.module.css';

interface Props {
  language: Language;
  /** The edition that is searched; none for today's. */
  edition: string | undefined;
  onChoose: (edition: string | undefined) => void;
}

/** Buttons that turn the search to an old edition and back; nothing while there is only one. */
export default function EditionChoice({language, edition, onChoose}: Props) {
  const {editions} = usePluginData('tolom-search') as {editions: string[]};
  const {old, today} = searchWords[language];
  const others = [undefined, ...editions].filter((one) => one !== edition);
  if (others.length === 0) return null;
  return (
    <p className={styles.advice}>
      {others.map((one) => (
        <button
          key={one ?? ''}
          type="button"
          className={styles.edition}
          onClick={() => onChoose(one)}
        >
          {one === undefined ? today : old(one)}
        </button>
      ))}
    </p>
  );
}
