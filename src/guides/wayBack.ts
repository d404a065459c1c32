import {dialledPath} from './dialledPath';
import type {Scene} from './flow';
import type {Act} from './judge';
import {ARROW, pressableLabels} from './labels';
import type {Screen} from './screen';

/** What providers call going back, correcting, or leaving without paying; signs beside the words do not count. */
const BACK = new Set([
  ...['назад', 'вернуться', 'изменить', 'исправить', 'редактировать', 'отмена', 'отменить'],
  ...['артка', 'кайтуу', 'өзгөртүү', 'оңдоо', 'жокко чыгаруу'],
  ...['back', 'edit', 'change', 'cancel'],
]);

/** How a reader went back: by the screen's own button or key, or by dialling the code again. */
export type Returned = 'back' | 'dialled';

function saysBack(label: string): boolean {
  const word = label.toLowerCase().replace(/[^\p{L}\s]/gu, '');
  return label === ARROW || BACK.has(word.trim());
}

/** The labels of a screen that lead back when they are pressed. */
export function backLabels(screen: Screen): string[] {
  const labels = pressableLabels(screen).filter(saysBack);
  return 'title' in screen && screen.title?.startsWith(ARROW) ? [ARROW, ...labels] : labels;
}

/** The keys of a phone's menu that lead back. */
export function backKeys(screen: Screen): string[] {
  const menu = screen.kind === 'ussd' ? Object.entries(screen.menu ?? {}) : [];
  return menu.filter(([, label]) => saysBack(label)).map(([key]) => key);
}

/** The scene that the code leads to when it is dialled again in the middle of its session. */
function dialAgain(text: string, scenes: readonly Scene[], at: number): number | undefined {
  if (scenes[at]?.screen.kind !== 'ussd') return undefined;
  const dialler = scenes
    .slice(0, at)
    .reduce<number>((last, {screen}, index) => (screen.kind === 'dialler' ? index : last), -1);
  const action = scenes[dialler]?.do;
  if (!action || !('type' in action)) return undefined;
  const answered = dialledPath(text, scenes, dialler);
  if (answered > 0) return dialler + answered;
  return text.replace(/\s/g, '') === action.type ? dialler + 1 : undefined;
}

/**
 * Tells where an act leads that corrects instead of going on: the screen's own way back, or the code
 * dialled again, which ends the session and begins another.
 * @returns undefined where the act is no way back
 */
export function wayBack(
  move: Act,
  scenes: readonly Scene[],
  at: number,
): {to: number; returned: Returned} | undefined {
  const screen = scenes[at]?.screen;
  if (!screen || at === 0 || move.do === 'next') return undefined;
  const before = {to: at - 1, returned: 'back'} as const;
  if (move.do === 'press') return backLabels(screen).includes(move.label) ? before : undefined;
  if (backKeys(screen).includes(move.text.trim())) return before;
  const to = dialAgain(move.text, scenes, at);
  return to === undefined ? undefined : {to, returned: 'dialled'};
}
