import clsx from 'clsx';
import {Fragment} from 'react';

import type {Action} from '@site/src/guides/flow';
import type {Language} from '@site/src/language/language';

import Label from './Label';
import LeftOut from './LeftOut';
import Spoken from './Spoken';
import styles from './styles.module.css';
import {words} from './words';

interface Props {
  /** The lines that are known: number and label. */
  menu: Record<string, string>;
  action?: Action | undefined;
  language: Language;
}

/** A menu's lines in their order, dots where lines between them are not known, the chosen one marked. */
export default function Menu({menu, action, language}: Props) {
  const {menuLeftOut, chosen} = words[language];
  const lines = Object.entries(menu).sort(([a], [b]) => Number(a) - Number(b));
  const choice = action && 'choose' in action ? String(action.choose) : undefined;
  return (
    <>
      {lines.map(([key, label], at) => (
        <Fragment key={key}>
          {Number(key) > Number(lines[at - 1]?.[0] ?? 0) + 1 && <LeftOut>{menuLeftOut}</LeftOut>}
          <p className={clsx(styles.line, key === choice && styles.chosen)}>
            <b>{key}</b> <Label>{label}</Label>
            {key === choice && <Spoken> ({chosen})</Spoken>}
          </p>
        </Fragment>
      ))}
      <LeftOut>{menuLeftOut}</LeftOut>
    </>
  );
}
