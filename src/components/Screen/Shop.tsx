import type {ShopScreen} from '@site/src/guides/screen';

import type {ScreenProps} from './index';
import Label from './Label';
import Spoken from './Spoken';
import styles from './shop.module.css';
import {words} from './words';

/** Where an app is downloaded: the names of the shops, and nothing of their own look. */
export default function Shop({screen, language}: ScreenProps & {screen: ShopScreen}) {
  return (
    <div className={styles.shops}>
      <Spoken>{words[language].shop}: </Spoken>
      {screen.shops.map((shop) => (
        <p key={shop} className={styles.shop}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M16 8v11m-5-5 5 5 5-5M9 24h14" />
          </svg>
          <Label>{shop}</Label>
        </p>
      ))}
    </div>
  );
}
