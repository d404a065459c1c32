import type {ReactNode} from 'react';

import styles from './styles.module.css';

/** Words for those who hear a screen: what its drawing tells those who see it. */
export default function Spoken({children}: {children: ReactNode}) {
  return <span className={styles.spoken}>{children}</span>;
}
