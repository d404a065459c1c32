import type {Part} from '@site/src/guides/screen';
import type {Action} from '@site/src/guides/flow';

import LeftOut from '../LeftOut';
import {words} from '../words';
import {markOf} from './mark';
import Pressable from './Pressable';
import type {PartProps} from './props';
import styles from './pressable.module.css';

interface Props extends PartProps {
  /** Tabs, and what is left out between or after them. */
  row: readonly Part[];
  action: Action | undefined;
}

/** The row of tabs at the foot of an app. */
export default function Tabs({row, action, ...props}: Props) {
  return (
    <div className={styles.tabs}>
      {row.map((part, at) =>
        'tab' in part ? (
          <Pressable key={at} kind="tab" label={part.tab} {...props} mark={markOf(part, action)} />
        ) : (
          <LeftOut key={at}>{words[props.language].tabsLeftOut}</LeftOut>
        ),
      )}
    </div>
  );
}
