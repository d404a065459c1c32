import type {Flow} from '../guides/flow';
import {measureUssd} from '../guides/gsm';
import {scenesOf} from '../guides/scenes';
import {ussdText} from '../guides/ussdText';

/**
 * Finds the fullest USSD screen of a flow, by the part of it that is known.
 * @returns its characters and how many there may be; undefined where there is no such screen
 */
export function longestUssd({steps}: Flow): {length: number; limit: number} | undefined {
  const screens = steps.flatMap(scenesOf).flatMap(({screen}) => {
    if (screen.kind !== 'ussd') return [];
    const {length, limit} = measureUssd(ussdText(screen));
    return [{length, limit}];
  });
  return screens.sort((one, other) => other.length / other.limit - one.length / one.limit)[0];
}
