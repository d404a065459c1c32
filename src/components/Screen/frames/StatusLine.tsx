import styles from './styles.module.css';

/** Reception and battery at the top of any phone, in no maker's drawing. */
export default function StatusLine() {
  return (
    <div className={styles.status} aria-hidden="true">
      <svg viewBox="0 0 18 12">
        <path d="M2 11V9M6.5 11V7M11 11V4.5M15.5 11V2" />
      </svg>
      <svg viewBox="0 0 24 12">
        <path className={styles.battery} d="M2.5 1.5h17v9h-17zM22 4.5v3" />
        <path d="M6 4.5v3M10 4.5v3M14 4.5v3" />
      </svg>
    </div>
  );
}
