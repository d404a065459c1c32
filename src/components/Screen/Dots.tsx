import styles from './styles.module.css';

/** Three dots for words that are not known; who hears a screen is told in words. */
export default function Dots() {
  return (
    <span className={styles.dots} aria-hidden="true">
      · · ·
    </span>
  );
}
