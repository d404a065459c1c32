import {labelsOf} from '@site/src/guides/labels';
import type {Screen} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import Label from './Label';
import styles from './meanings.module.css';
import {words} from './words';
import {meaningOf} from './words/meanings';

/** What the provider's labels mean, on tap; nothing where the page is in their language. */
export default function Meanings({screen, language}: {screen: Screen; language: Language}) {
  const known = labelsOf(screen).flatMap((label) => {
    const meaning = meaningOf(label, language);
    return meaning ? [{label, meaning}] : [];
  });
  if (known.length === 0) return null;
  return (
    <figcaption>
      <details className={styles.meanings}>
        <summary>{words[language].meanings}</summary>
        <ul>
          {known.map(({label, meaning}) => (
            <li key={label}>
              «<Label>{label}</Label>»: {meaning}
            </li>
          ))}
        </ul>
      </details>
    </figcaption>
  );
}
