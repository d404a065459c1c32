import type {ReactNode} from 'react';

import type {Action} from '@site/src/guides/flow';
import type {Field, Screen as ScreenData, SmsScreen} from '@site/src/guides/screen';
import type {Language} from '@site/src/language/language';

import Dialler from './Dialler';
import Browser from './frames/Browser';
import Phone from './frames/Phone';
import SmartPhone from './frames/SmartPhone';
import Meanings from './Meanings';
import Parts from './parts';
import AppBar from './parts/AppBar';
import Shop from './Shop';
import Sms from './Sms';
import styles from './styles.module.css';
import Ussd from './Ussd';
import {words, type Pays} from './words';

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
  /** What the step does here; the screen marks it. In practice nothing is marked. */
  action?: Action | undefined;
  language: Language;
  /** What is paid: it decides which number the account field takes. Without it, either. */
  pays?: Pays;
  /** What was typed and received so far, in practice. */
  typed?: Shown | undefined;
  /** Takes the place of a phone's reply line: in practice, the line one can type into. */
  reply?: ReactNode;
  /** Makes an app's or a page's parts work, in practice. */
  play?: Play | undefined;
}

interface Props extends ScreenProps {
  screen: ScreenData;
  /** The title of the step: a screen reader calls the whole screen by it. */
  step?: string;
  /** Which of the step's screens this is, from 1, where it has several. */
  place?: {at: number; of: number};
  /** What stands under a phone's screen: the keys, in practice. */
  below?: ReactNode;
}

function draw(screen: ScreenData, below: ReactNode, props: ScreenProps): ReactNode {
  switch (screen.kind) {
    case 'dialler':
      return (
        <Phone below={below}>
          <Dialler {...props} />
        </Phone>
      );
    case 'ussd':
      return (
        <Phone below={below}>
          <Ussd screen={screen} {...props} />
        </Phone>
      );
    case 'sms':
      return (
        <Phone below={below}>
          <Sms screen={screen} {...props} />
        </Phone>
      );
    case 'shop':
      return (
        <SmartPhone>
          <Shop screen={screen} {...props} />
        </SmartPhone>
      );
    case 'app':
      return (
        <SmartPhone>
          {screen.title && <AppBar title={screen.title} {...props} />}
          <Parts parts={screen.parts} {...props} />
        </SmartPhone>
      );
    case 'web':
      return (
        <Browser address={screen.address} language={props.language}>
          {screen.title && <AppBar title={screen.title} {...props} />}
          <Parts parts={screen.parts} {...props} />
        </Browser>
      );
  }
}

function nameOf({step, place, language}: Pick<Props, 'step' | 'place' | 'language'>): string {
  const {screen, named, namedOf} = words[language];
  if (step === undefined) return screen;
  return place && place.of > 1 ? namedOf(step, place.at, place.of) : named(step);
}

/** The provider's screen at a step, as HTML that reads as text, announced as one thing. */
export default function Screen({screen, step, place, below, ...props}: Props) {
  const {language} = props;
  return (
    <figure className={styles.screen} aria-label={nameOf({step, place, language})}>
      {draw(screen, below, props)}
      <Meanings screen={screen} language={language} />
    </figure>
  );
}
