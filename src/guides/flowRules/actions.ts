import {pressableLabels} from '../labels';
import {fieldsOf} from '../scenes';
import {takes} from '../shownFields';
import type {SceneRule} from './scene';

const choiceOnMenu: SceneRule = ({screen, do: action, path}) => {
  if (!action || !('choose' in action)) return [];
  const keys = screen.kind === 'ussd' ? Object.keys(screen.menu ?? {}) : [];
  if (keys.includes(String(action.choose))) return [];
  return [
    {
      path: [...path, 'do', 'choose'],
      expected:
        keys.length > 0 ? `a number of this menu: ${keys.join(', ')}` : 'a menu to choose from',
      found: String(action.choose),
      cure: 'put the number and its label into "menu" of this step, or correct "choose"',
    },
  ];
};

const pressOnScreen: SceneRule = ({screen, do: action, path}) => {
  if (!action || !('press' in action)) return [];
  const labels = pressableLabels(screen);
  if (labels.includes(action.press)) return [];
  return [
    {
      path: [...path, 'do', 'press'],
      expected:
        labels.length > 0 ? `a label of this screen: ${labels.join(', ')}` : 'something to press',
      found: action.press,
      cure: 'put the label into "parts" as a button, item or tab, or correct "press"',
    },
  ];
};

const fieldOnScreen: SceneRule = ({screen, do: action, path}) =>
  fieldsOf(action).flatMap((field) =>
    takes(screen, field)
      ? []
      : [
          {
            path: [...path, 'do'],
            expected: `a screen that takes "${field}"`,
            found: 'one that does not',
            cure: `let the screen ask for "${field}" (asks, or a field part), or correct what is entered`,
          },
        ],
  );

/** What is done on a screen can be done there. */
export const actionRules: readonly SceneRule[] = [choiceOnMenu, pressOnScreen, fieldOnScreen];
