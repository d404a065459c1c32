import {hintFor, words as screenWords} from '../../../components/Screen/words';
import type {Action} from '../../../guides/flow';
import type {UssdScreen} from '../../../guides/screen';
import type {Language} from '../../../language/language';
import {quote, type Telling} from './telling';

function tellMenu(screen: UssdScreen, action: Action | undefined, language: Language): string[] {
  const {chosen, menuLeftOut} = screenWords[language];
  const lines = Object.entries(screen.menu ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  const told = lines.map(([key, label]) => {
    const isChosen = action && 'choose' in action && action.choose === Number(key);
    return `${key} ${quote(label, language)}${isChosen ? ` [${chosen}]` : ''}`;
  });
  return [...told, `… [${menuLeftOut}]`];
}

function tellReply(action: Action, {language, pays}: Telling): string {
  const {reply} = screenWords[language];
  if ('enter' in action) return `${reply}: ${hintFor(action.enter, language, pays)}`;
  return `${reply}: ${'choose' in action ? action.choose : 'type' in action ? action.type : ''}`;
}

/** Writes down a USSD screen, and what is typed in reply. */
export function tellUssd(
  screen: UssdScreen,
  action: Action | undefined,
  telling: Telling,
): string[] {
  const {language, pays} = telling;
  const {fields, textLeftOut} = screenWords[language];
  return [
    ...(screen.menu ? tellMenu(screen, action, language) : [`… [${textLeftOut}]`]),
    ...(screen.confirms ?? []).map(
      (field) => `${fields[field].name}: ${hintFor(field, language, pays)}`,
    ),
    ...(screen.asks ? [`${fields[screen.asks].name} …`] : []),
    ...(action ? [tellReply(action, telling)] : []),
  ];
}
