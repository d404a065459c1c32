import Link from '@docusaurus/Link';

import {takersOf, type Way} from '@site/src/guides/ways';
import type {Language} from '@site/src/language/language';

import styles from './styles.module.css';
import {words} from './words';

interface Props {
  ways: readonly Way[];
  /** Where the guides of this edition and language begin: `/`, `/ru/1.0/`. */
  base: string;
  language: Language;
}

/** What a way is called; where two would be called alike, what each pays tells them apart. */
function nameOf(way: Way, ways: readonly Way[], language: Language): string {
  const {channels, providers, pays} = words[language];
  const name = channels[way.channel](providers[way.provider] ?? way.provider, way.via ?? '');
  const alike = ways.filter(
    ({provider, channel}) => provider === way.provider && channel === way.channel,
  );
  if (alike.length === 1) return name;
  return `${name}: ${way.pays.map((what) => pays[what].name).join(', ')}`;
}

/** The ways to pay as a table of links; on a narrow page each row is a card. */
export default function Ways({ways, base, language}: Props) {
  const {columns, pays, who, needed, notNeeded} = words[language];
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
              <Link to={`${base}${way.guide}/`}>{nameOf(way, ways, language)}</Link>
            </th>
            <td data-column={columns.pays}>{way.pays.map((what) => pays[what].name).join(', ')}</td>
            <td data-column={columns.who}>
              {takersOf(way)
                .map((taker) => who[taker] ?? taker)
                .join(', ')}
            </td>
            <td data-column={columns.internet}>{way.internet ? needed : notNeeded}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
