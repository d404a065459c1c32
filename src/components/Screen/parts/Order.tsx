import type {Mark} from './mark';
import styles from './styles.module.css';

/** The number of an act, at the edge of what it acts on. */
export default function Order({mark}: {mark: Mark | undefined}) {
  if (!mark?.order) return null;
  return (
    <span className={styles.order} aria-hidden="true">
      {mark.order}
    </span>
  );
}
