import type {ReactNode} from 'react';

import StatusLine from './StatusLine';
import styles from './styles.module.css';

interface Props {
  children: ReactNode;
  /** What stands under the screen: the keys that work, in practice. */
  below?: ReactNode;
}

/** The keys of any simple phone: two beside a ring, and four rows of three. */
function Keys() {
  return (
    <svg className={styles.keys} viewBox="0 0 96 54" aria-hidden="true">
      <path d="M10 6h18M68 6h18M10 24h18M39 24h18M68 24h18M10 33h18M39 33h18M68 33h18M10 42h18M39 42h18M68 42h18M10 51h18M39 51h18M68 51h18" />
      <rect x="38" y="1.5" width="20" height="13" rx="6.5" />
    </svg>
  );
}

/** A simple phone around a screen; on a narrow page the screen alone. */
export default function Phone({children, below}: Props) {
  return (
    <div className={styles.phone}>
      <span className={styles.speaker} aria-hidden="true" />
      <div className={styles.glass}>
        <StatusLine />
        {children}
      </div>
      {below ?? <Keys />}
    </div>
  );
}
