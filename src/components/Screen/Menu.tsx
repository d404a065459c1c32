import {Fragment} from 'react';

import type {Action} from '@site/src/guides/flow';
import type {Language} from '@site/src/language/language';

import LeftOut from './LeftOut';
import styles from './styles.module.css';
import {words} from './words';

interface Props {
  /** The lines that are known: number and label. */
  menu: Record<string, string>;
  action?: Action | undefined;
  language: Language;
  leftOut: string;
}

/** A menu's lines in their order, dots where lines between them are not known, the chosen one marked. */
export default function Menu({menu, action, language, leftOut}: Props) {
  const lines = Object.entries(menu).sort(([a], [b]) => Number(a) - Number(b));
  const chosen = action && 'choose' in action ? String(action.choose) : undefined;
  return (
    <>
      {lines.map(([key, label], at) => (
        <Fragment key={key}>
          {Number(key) > Number(lines[at - 1]?.[0] ?? 0) + 1 && <LeftOut>{leftOut}</LeftOut>}
          <p className={key === chosen ? styles.chosen : styles.line}>
            <b>{key}</b> <span lang="ru">{label}</span>
            {key === chosen && <span className={styles.spoken}> ({words[language].chosen})</span>}
          </p>
        </Fragment>
      ))}
      <LeftOut>{leftOut}</LeftOut>
    </>
  );
}
