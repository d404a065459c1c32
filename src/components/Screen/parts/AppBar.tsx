import Label from '../Label';
import styles from './styles.module.css';

/** The bar at the top with the screen's title, letter for letter, its arrow back included. */
export default function AppBar({title}: {title: string}) {
  const [, arrow, text = title] = /^(←)\s*(.*)$/.exec(title) ?? [];
  return (
    <p className={styles.appBar}>
      {arrow && <span aria-hidden="true">{arrow}</span>}
      <Label>{text}</Label>
    </p>
  );
}
