import type {Field, UssdScreen} from '@site/src/guides/screen';

import LeftOut from './LeftOut';
import Menu from './Menu';
import Reply from './Reply';
import styles from './styles.module.css';
import type {ScreenProps} from './index';
import {words} from './words';

/** What a screen shows back, as it was typed; before that, what it is. */
function Confirmed({
  field,
  language,
  typed,
}: {field: Field} & Pick<ScreenProps, 'language' | 'typed'>) {
  const {name, hint} = words[language].fields[field];
  return (
    <p className={styles.confirmed}>
      <span className={styles.gist}>{name}: </span>
      {typed?.[field] ? <b>{typed[field]}</b> : <span className={styles.hint}>{hint}</span>}
    </p>
  );
}

/** One USSD screen: what is known of its text, and the reply line. */
export default function Ussd(props: ScreenProps & {screen: UssdScreen}) {
  const {screen, action, language, typed, reply} = props;
  const {menuLeftOut, textLeftOut, fields} = words[language];
  return (
    <>
      {screen.menu ? (
        <Menu menu={screen.menu} action={action} language={language} leftOut={menuLeftOut} />
      ) : (
        <LeftOut>{textLeftOut}</LeftOut>
      )}
      {screen.confirms?.map((field) => (
        <Confirmed key={field} field={field} language={language} typed={typed} />
      ))}
      {screen.asks && <p className={styles.gist}>[{fields[screen.asks].name}]</p>}
      {reply ?? (action && <Reply action={action} language={language} />)}
    </>
  );
}
