import type {Way} from '@site/src/guides/ways';
import type {Language} from '@site/src/language/language';

import {words} from './index';

/** Tells what a way is called; where two would be called alike, what each pays tells them apart. */
export function nameWay(way: Way, ways: readonly Way[], language: Language): string {
  const {channels, providers, pays} = words[language];
  const name = channels[way.channel](providers[way.provider] ?? way.provider, way.via ?? '');
  const alike = ways.filter(
    ({provider, channel}) => provider === way.provider && channel === way.channel,
  );
  if (alike.length === 1) return name;
  return `${name}: ${way.pays.map((what) => pays[what].name).join(', ')}`;
}
