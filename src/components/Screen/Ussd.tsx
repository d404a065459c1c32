import type {Field, UssdScreen} from '@site/src/guides/screen';

import Dots from './Dots';
import type {ScreenProps} from './index';
import LeftOut from './LeftOut';
import Menu from './Menu';
import Reply from './Reply';
import styles from './styles.module.css';
import {hintFor, words} from './words';

type Shared = Pick<ScreenProps, 'language' | 'typed' | 'pays'>;

/** What a screen shows back, as it was typed; before that, what it is. */
function Confirmed({field, language, typed, pays}: {field: Field} & Shared) {
  return (
    <p className={styles.confirmed}>
      <span className={styles.gist}>{words[language].fields[field].name}: </span>
      {typed?.[field] ? (
        <b>{typed[field]}</b>
      ) : (
        <span className={styles.hint}>{hintFor(field, language, pays)}</span>
      )}
    </p>
  );
}

/** One USSD screen: what is known of its text, and the reply line. */
export default function Ussd(props: ScreenProps & {screen: UssdScreen}) {
  const {screen, action, reply, ...shared} = props;
  const {language, pays} = shared;
  const {textLeftOut, fields} = words[language];
  return (
    <>
      {screen.menu ? (
        <Menu menu={screen.menu} action={action} language={language} />
      ) : (
        <LeftOut>{textLeftOut}</LeftOut>
      )}
      {screen.confirms?.map((field) => (
        <Confirmed key={field} field={field} {...shared} />
      ))}
      {screen.asks && (
        <p className={styles.gist}>
          {fields[screen.asks].name} <Dots />
        </p>
      )}
      {reply ?? (action && <Reply action={action} language={language} pays={pays} />)}
    </>
  );
}
