import type {Language} from '@site/src/language/language';

import {givenFor, type Given} from './given';
import Groups from './Groups';
import styles from './styles.module.css';
import {words} from './words';

/** The made-up number, amount and PIN to practise with, and the warning never to use one's own. */
export default function Handout({given, language}: {given: Given; language: Language}) {
  const {data, neverReal, inn, invoice, amount, pin} = words[language];
  const rows = [
    {name: given.pays === 'balance' ? inn : invoice, field: 'account'},
    {name: amount, field: 'amount'},
    {name: pin, field: 'pin'},
  ] as const;
  return (
    <section className={styles.handout} aria-label={data}>
      <h3>{data}</h3>
      <dl>
        {rows.map(({name, field}) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>
              <Groups of={givenFor(field, given) ?? []} />
            </dd>
          </div>
        ))}
      </dl>
      <p>{neverReal}</p>
    </section>
  );
}
