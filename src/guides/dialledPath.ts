import type {Scene} from './flow';

/**
 * Tells how far a code leads that is dialled with the menu choices in it: `*900*3*14#` is `*900#`,
 * then 3, then 14. Some networks take it, so a flow must say so of its dialler. Numbers of a payer
 * are typed on their own screens, where they can be checked, and are no part of a path.
 * @param at index of the dialler among the scenes
 * @returns how many scenes the code answers, the dialler among them; 0 if it is no such path
 */
export function dialledPath(dialled: string, scenes: readonly Scene[], at: number): number {
  const action = scenes[at]?.do;
  if (!action || !('type' in action) || !action.wholePath) return 0;
  let path = action.type.replace(/#$/, '');
  for (let next = at + 1; ; next += 1) {
    const choice = scenes[next]?.do;
    if (!choice || !('choose' in choice)) return 0;
    path += `*${choice.choose}`;
    if (`${path}#` === dialled.replace(/\s/g, '')) return next - at + 1;
  }
}
