import {practiceData} from '@site/src/guides/practiceData';
import type {Language} from '@site/src/language/language';
import {groupDigits} from '@site/src/numbers/groups';

import styles from './styles.module.css';
import {words} from './words';

interface Props {
  pays: keyof typeof practiceData;
  pin: string;
  language: Language;
}

/** The made-up number, amount and PIN to practise with, and the warning never to use one's own. */
export default function Handout({pays, pin, language}: Props) {
  const {data, neverReal, inn, invoice, amount, pin: pinName} = words[language];
  const kind = pays === 'balance' ? 'inn' : 'invoice';
  return (
    <section className={styles.handout} aria-label={data}>
      <h3>{data}</h3>
      <dl>
        <dt>{kind === 'inn' ? inn : invoice}</dt>
        <dd className={styles.digits}>
          {groupDigits(kind, practiceData[pays].number).map((group, at) => (
            <span key={at}>{group}</span>
          ))}
        </dd>
        <dt>{amount}</dt>
        <dd className={styles.digits}>{practiceData[pays].amount}</dd>
        <dt>{pinName}</dt>
        <dd className={styles.digits}>{pin}</dd>
      </dl>
      <p>{neverReal}</p>
    </section>
  );
}
