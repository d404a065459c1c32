import Link from '@docusaurus/Link';

import type {Way} from '@site/src/guides/ways';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {words} from './words';
import {nameTakers, nameWay} from './words/nameWay';

interface Props {
  ways: readonly Way[];
  /** Where the guides of this edition and language begin: `/`, `/ru/1.0/`. */
  base: string;
  language: Language;
}

/** The ways to pay as a table of links; on a narrow page each row is a card. */
export default function Ways({ways, base, language}: Props) {
  const {columns, pays, needed, notNeeded} = words[language];
  return (
    <table className={styles.ways}>
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => (
          <tr key={way.guide}>
            <th scope="row">
              <Link to={`${base}${way.guide}/`}>{nameWay(way, ways, language)}</Link>
            </th>
            <td data-column={columns.pays}>{way.pays.map((what) => pays[what].name).join(', ')}</td>
            <td data-column={columns.who}>
              {nameTakers(way, language)
                .map(([, name]) => name)
                .join(', ')}
            </td>
            <td data-column={columns.internet}>{way.internet ? needed : notNeeded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
