import {words as screenWords} from '../../../components/Screen/words';
import type {Action, Scene} from '../../../guides/flow';
import type {Screen, SmsScreen} from '../../../guides/screen';
import type {Language} from '../../../language/language';
import {tellPart} from './tellPart';
import {tellUssd} from './tellUssd';
import {quote, type Telling} from './telling';

function tellSms({shows}: SmsScreen, language: Language): string[] {
  const {sms, shows: shown} = screenWords[language];
  return [`${sms}: … ${shows.map((one) => shown[one]).join(', ')} …`];
}

function tellParts(screen: Screen, action: Action | undefined, telling: Telling): string[] {
  if (!('parts' in screen)) return [];
  const {address} = screenWords[telling.language];
  return [
    ...(screen.kind === 'web' ? [`${address}: ${screen.address}`] : []),
    ...(screen.title ? [quote(screen.title, telling.language)] : []),
    ...screen.parts.map((part) => tellPart(part, action, telling)),
  ];
}

/**
 * Writes down one screen and what the customer does on it, a line for each thing that is seen: the
 * provider's labels in «…» with their meaning in brackets, our own words about them in [ ].
 */
export function tellScreen({screen, do: action}: Scene, telling: Telling): string[] {
  const {dial, call, shop} = screenWords[telling.language];
  switch (screen.kind) {
    case 'dialler':
      return [`${dial}: ${action && 'type' in action ? action.type : ''}`, `[${call}]`];
    case 'ussd':
      return tellUssd(screen, action, telling);
    case 'sms':
      return tellSms(screen, telling.language);
    case 'shop':
      return [`${screen.shops.join(', ')} [${shop}]`];
    case 'app':
    case 'web':
      return tellParts(screen, action, telling);
  }
}
