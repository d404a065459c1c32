import type {ReactNode} from 'react';

import StatusLine from './StatusLine';
import styles from './styles.module.css';

/** A smart phone around an app's screen; on a narrow page the screen alone. */
export default function SmartPhone({children}: {children: ReactNode}) {
  return (
    <div className={styles.smartPhone}>
      <div className={styles.display}>
        <StatusLine />
        {children}
        <span className={styles.home} aria-hidden="true" />
      </div>
    </div>
  );
}
