import styles from './waiting.module.css';

/** Keeps the player's place while it comes, so that nothing jumps. */
export default function Waiting() {
  return <div className={styles.waiting} />;
}
