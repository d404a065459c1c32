import type {RootContent} from 'mdast';

import {words} from '../../components/WayToPay/words';
import {nameTakers, nameWay} from '../../components/WayToPay/words/nameWay';
import type {Edition} from '../../guides/edition';
import {wayOf} from '../../guides/ways';
import {link, strong, table} from '../mdx/nodes';
import {addressIn, type Place} from './place';

/** The ways to pay that an edition tells of, each with its guide. */
function waysOf({entries, providers}: Edition) {
  return entries.flatMap((entry) => {
    const {path, flow} = entry;
    const way = flow && wayOf(path, flow, providers.nameOf(flow.provider));
    return way ? [{entry, way}] : [];
  });
}

/** Writes all ways to pay as a table in place of `<WayToPay>`. */
export function tellWays(place: Place): RootContent {
  const {columns, pays, needed, notNeeded} = words[place.language];
  const ways = waysOf(place.edition);
  const all = ways.map(({way}) => way);
  const rows = ways.map(({way, entry}) => [
    [link(addressIn(place, entry), nameWay(way, all, place.language))],
    [way.pays.map((what) => pays[what].name).join(', ')],
    [
      nameTakers(way, place.language)
        .map(([, name]) => name)
        .join(', '),
    ],
    [way.internet ? needed : notNeeded],
  ]);
  return table(
    Object.values(columns).map((column) => [strong(column)]),
    ...rows,
  );
}
