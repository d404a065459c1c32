/** `0, 1 0 0 7, 2 0 2 4`: read out digit by digit, with a pause between the groups. */
export function spell(groups: readonly string[]): string {
  return groups.map((group) => [...group].join(' ')).join(', ');
}
