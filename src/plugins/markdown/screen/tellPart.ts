import {hintFor, words as screenWords} from '../../../components/Screen/words';
import type {Action} from '../../../guides/flow';
import {fieldsOf} from '../../../guides/scenes';
import type {Part} from '../../../guides/screen';
import type {Language} from '../../../language/language';
import {quote, type Telling} from './telling';

function isActedOn(part: Part, action: Action | undefined): boolean {
  if (!action) return false;
  if ('field' in part) return fieldsOf(action).includes(part.field);
  if ('choice' in part) return 'pick' in action;
  const label = 'button' in part ? part.button : 'item' in part ? part.item : undefined;
  const pressed = label ?? ('tab' in part ? part.tab : undefined);
  return 'press' in action && action.press === pressed;
}

function tellPressable(part: Part, acts: boolean, language: Language): string | undefined {
  const {kinds, press} = screenWords[language];
  for (const kind of ['button', 'item', 'tab'] as const) {
    const label = (part as Partial<Record<typeof kind, string>>)[kind];
    if (label) return `${quote(label, language)} [${kinds[kind]}${acts ? `: ${press}` : ''}]`;
  }
  return undefined;
}

function tellRead(part: Part, {language, pays}: Telling): string {
  const {fields, kinds, results, shown, textLeftOut} = screenWords[language];
  if ('shows' in part) {
    return `${fields[part.shows].name} [${shown}]: ${hintFor(part.shows, language, pays)}`;
  }
  if ('result' in part) return results[part.result];
  if ('search' in part) return `${quote(part.search, language)} [${kinds.search}]`;
  if ('heading' in part) return quote(part.heading, language);
  if ('text' in part) return quote(part.text, language);
  return `… [${textLeftOut}]`;
}

/** Writes down one part of the screen of an app or a web page. */
export function tellPart(part: Part, action: Action | undefined, telling: Telling): string {
  const {language, pays} = telling;
  const {fields, kinds, fill, source, chosen} = screenWords[language];
  const acts = isActedOn(part, action);
  if ('field' in part) {
    const name = part.label ? quote(part.label, language) : fields[part.field].name;
    const kind = acts ? `${kinds.field}: ${fill}` : kinds.field;
    return `${name} [${kind}]: ${hintFor(part.field, language, pays)}`;
  }
  if ('choice' in part) return acts ? `${source} [${chosen}]` : source;
  return tellPressable(part, acts, language) ?? tellRead(part, telling);
}
