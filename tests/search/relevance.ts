import type {Case} from './writersData';

/** `/elsom/top-up-ussd/#pin` as the table writes it. */
export const shortAddress = (address: string) =>
  address.replace(/^\/(?=.)/, '').replace(/\/(?=#|$)(?!^)/, '');

/** Tells whether an address is one of those that answer a question of the table. */
export function isRight(address: string, {right}: Case): boolean {
  const matches = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('*', '[^#]*')}$`).test(address || '/');
  return right.some((one) => matches(one.includes('#') ? one.replace(/\*$/, '.*') : one));
}
