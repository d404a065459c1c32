import type {SmsScreen} from '@site/src/guides/screen';

import Dots from './Dots';
import type {ScreenProps} from './index';
import Spoken from './Spoken';
import styles from './styles.module.css';
import {words} from './words';

/** A message that came: what it brings is known, its wording is not. */
export default function Sms({screen, language, typed}: ScreenProps & {screen: SmsScreen}) {
  const {sms, shows, textLeftOut} = words[language];
  return (
    <>
      <p className={styles.from}>
        <svg viewBox="0 0 16 12" aria-hidden="true">
          <path d="M1.5 1.5h13v9h-13zl6.5 5 6.5-5" />
        </svg>
        {sms}
      </p>
      <p className={styles.bubble}>
        <Dots /> <Spoken>{textLeftOut}; </Spoken>
        {screen.shows.map((shown) => (
          <span key={shown}>
            <span className={styles.gist}>{shows[shown]}</span>
            {/* A confirmation brings no value of its own. */}
            {shown !== 'confirmation' && (
              <>
                <span className={styles.gist}>: </span>
                <b>{typed?.[shown] ?? '…'}</b>
              </>
            )}
          </span>
        ))}{' '}
        <Dots />
      </p>
    </>
  );
}
