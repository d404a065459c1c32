import type {RootContent} from 'mdast';

import {words} from '../../components/WayToPay/words';
import {nameWay} from '../../components/WayToPay/words/nameWay';
import type {Entry} from '../../guides/edition';
import {takersOf, wayOf} from '../../guides/ways';
import {link, strong, table} from '../scenarios/nodes';
import {addressIn, type Place} from './place';

/** The ways to pay that an edition tells of, each with its guide. */
export function waysOf(entries: readonly Entry[]) {
  return entries.flatMap((entry) => {
    const way = entry.flow && wayOf(entry.path, entry.flow);
    return way ? [{entry, way}] : [];
  });
}

/** Writes all ways to pay as a table in place of `<WayToPay>`. */
export function tellWays(place: Place): RootContent {
  const {columns, pays, who, needed, notNeeded} = words[place.language];
  const ways = waysOf(place.edition.entries);
  const all = ways.map(({way}) => way);
  const rows = ways.map(({way, entry}) => [
    [link(addressIn(place, entry), nameWay(way, all, place.language))],
    [way.pays.map((what) => pays[what].name).join(', ')],
    [
      takersOf(way)
        .map((taker) => who[taker] ?? taker)
        .join(', '),
    ],
    [way.internet ? needed : notNeeded],
  ]);
  return table(
    Object.values(columns).map((column) => [strong(column)]),
    ...rows,
  );
}
