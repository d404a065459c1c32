import type {Field, UssdScreen} from './screen';

/** The longest thing a field can show back, in characters: what a screen must have room for. */
const longest: Partial<Record<Field, number>> = {
  account: 16,
  amount: 10,
  'personal-inn': 14,
  name: 30,
};

/**
 * The part of a USSD screen that is known letter for letter, a line each, as the network would send it:
 * its menu's lines, and room for what it shows back. Words a leaflet does not tell are not counted.
 */
export function ussdText({menu = {}, confirms = []}: UssdScreen): string {
  const choices = Object.entries(menu).map(([key, label]) => `${key} ${label}`);
  return [...choices, ...confirms.map((shown) => '0'.repeat(longest[shown] ?? 0))].join('\n');
}
