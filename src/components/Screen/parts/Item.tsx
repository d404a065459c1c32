import Pressable from './Pressable';
import type {PartProps} from './props';
import styles from './pressable.module.css';

/** One line of a list that leads on. */
export default function Item({label, ...props}: PartProps & {label: string}) {
  const arrow = (
    <span className={styles.onward} aria-hidden="true">
      ›
    </span>
  );
  return <Pressable kind="item" label={label} ornament={arrow} {...props} />;
}
