import styles from './switch.module.css';

interface Props {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A setting of the practice run, to be ticked. */
export default function Switch({label, on, onSwitch}: Props) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={({target}) => onSwitch(target.checked)} />
      {label}
    </label>
  );
}
