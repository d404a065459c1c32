import type {Handout, Pays} from '@site/src/guides/practiceData';
import type {Language} from '@site/src/language/language';

import {fieldName} from './fieldName';
import Groups from './Groups';
import styles from './handoutCard.module.css';
import {words} from './words';

interface Props {
  handout: Handout;
  pays: Pays | undefined;
  language: Language;
}

/** The made-up numbers and names to practise with, and the warning never to use one's own. */
export default function HandoutCard({handout, pays, language}: Props) {
  const {data, neverReal} = words[language];
  return (
    <section className={styles.handout} aria-label={data}>
      <h3>{data}</h3>
      <dl>
        {[...handout].map(([field, value]) => (
          <div key={field}>
            <dt>{fieldName(field, pays, language)}</dt>
            <dd>
              <Groups field={field} value={value} pays={pays} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{neverReal}</p>
    </section>
  );
}
