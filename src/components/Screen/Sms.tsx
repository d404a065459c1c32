import type {SmsScreen} from '@site/src/guides/screen';

import styles from './styles.module.css';
import type {ScreenProps} from './index';
import {words} from './words';

/** A message that came: what it brings is known, its wording is not. */
export default function Sms({screen, language, typed}: ScreenProps & {screen: SmsScreen}) {
  const {sms, shows, textLeftOut} = words[language];
  return (
    <>
      <p className={styles.from}>{sms}</p>
      <p className={styles.bubble}>
        <span aria-hidden="true">· · · </span>
        <span className={styles.spoken}>{textLeftOut}; </span>
        {screen.shows.map((shown) => (
          <span key={shown}>
            <span className={styles.gist}>{shows[shown]}: </span>
            <b>{typed?.[shown] ?? '…'}</b>
          </span>
        ))}
        <span aria-hidden="true"> · · ·</span>
      </p>
    </>
  );
}
