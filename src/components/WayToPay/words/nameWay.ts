import {takersOf, type Way} from '../../../guides/ways';
import type {Language} from '../../../language/language';

import {words} from './index';

/** Tells what a way's provider is called; a new one by the name writers gave it. */
export function nameProvider({provider, name}: Way, language: Language): string {
  return words[language].providers[provider] ?? name?.[language] ?? provider;
}

/** Tells who can take a way: operators' subscribers, or the provider's own customers. */
export function nameTakers(way: Way, language: Language): [taker: string, name: string][] {
  const {who} = words[language];
  const nameOf = (taker: string) =>
    who[taker] ?? (taker === way.provider ? nameProvider(way, language) : taker);
  return takersOf(way).map((taker) => [taker, nameOf(taker)]);
}

/** Tells what a way is called; where two would be called alike, what each pays tells them apart. */
export function nameWay(way: Way, ways: readonly Way[], language: Language): string {
  const {channels, pays} = words[language];
  const name = channels[way.channel](nameProvider(way, language), way.via ?? '');
  const alike = ways.filter(
    ({provider, channel}) => provider === way.provider && channel === way.channel,
  );
  if (alike.length === 1) return name;
  return `${name}: ${way.pays.map((what) => pays[what].name).join(', ')}`;
}
