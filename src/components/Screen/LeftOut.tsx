import Dots from './Dots';
import Spoken from './Spoken';
import styles from './styles.module.css';

/** Stands where a provider's screen has more than is known: three dots, and a word for who cannot see them. */
export default function LeftOut({children}: {children: string}) {
  return (
    <p className={styles.leftOut}>
      <Dots />
      <Spoken>{children}</Spoken>
    </p>
  );
}
