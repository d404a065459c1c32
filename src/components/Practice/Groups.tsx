import styles from './styles.module.css';

/** Digits in groups, each group a word of its own for the eye and the ear. */
export default function Groups({of}: {of: readonly string[]}) {
  return (
    <b className={styles.digits}>
      {of.map((group, at) => (
        <span key={at}>{group} </span>
      ))}
    </b>
  );
}
