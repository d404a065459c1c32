import {ARROW} from '@site/src/guides/labels';

import type {ScreenProps} from '../index';
import Label from '../Label';
import {words} from '../words';
import styles from './styles.module.css';

interface Props extends Pick<ScreenProps, 'language' | 'play'> {
  title: string;
}

/** The bar at the top with the screen's title, letter for letter; in practice its arrow leads back. */
export default function AppBar({title, language, play}: Props) {
  const hasArrow = title.startsWith(ARROW);
  const text = hasArrow ? title.slice(ARROW.length).trim() : title;
  return (
    <p className={styles.appBar}>
      {hasArrow && play && (
        <button
          type="button"
          className={styles.arrow}
          aria-label={words[language].arrow}
          onClick={() => play.onPress(ARROW)}
        >
          {ARROW}
        </button>
      )}
      {hasArrow && !play && <span aria-hidden="true">{ARROW}</span>}
      <Label>{text}</Label>
    </p>
  );
}
