import type {ReactNode} from 'react';

import type {Action} from '@site/src/guides/flow';
import type {Field, Screen as ScreenData, SmsScreen} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import Dialler from './Dialler';
import Phone from './Phone';
import Sms from './Sms';
import Ussd from './Ussd';
import {words} from './words';

/** What a screen can show of a practice run. */
export type Shown = Partial<Record<Field | SmsScreen['shows'][number], string>>;

/** In practice: what stands in the fields of an app or a page, and what happens when they are used. */
export interface Play {
  values: Partial<Record<Field, string>>;
  onType: (field: Field, text: string) => void;
  /** Given the label of the button, item or tab; `source` for the choice of an account. */
  onPress: (label: string) => void;
}

export interface ScreenProps {
  /** What the step does here; the screen marks it. */
  action?: Action | undefined;
  language: Language;
  /** What was typed and received so far, in practice. */
  typed?: Shown | undefined;
  /** Takes the place of a phone's reply line: in practice, the line one can type into. */
  reply?: ReactNode;
  /** Makes an app's or a page's parts work, in practice. */
  play?: Play | undefined;
}

function draw(screen: ScreenData, props: ScreenProps): ReactNode {
  switch (screen.kind) {
    case 'dialler':
      return <Dialler {...props} />;
    case 'ussd':
      return <Ussd screen={screen} {...props} />;
    case 'sms':
      return <Sms screen={screen} {...props} />;
    case 'app':
    case 'web':
    case 'shop':
      return null;
  }
}

/** The provider's screen at a step, as HTML that reads as text. */
export default function Screen(props: ScreenProps & {screen: ScreenData; below?: ReactNode}) {
  const {screen, below, ...rest} = props;
  return (
    <Phone label={words[rest.language].screen} below={below}>
      {draw(screen, rest)}
    </Phone>
  );
}
