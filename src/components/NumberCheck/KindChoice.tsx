import type {NumberKind} from '@site/src/numbers/verdict';
import type {FormWords} from '@site/src/numbers/words/form/types';

import styles from './styles.module.css';

interface Props {
  kind: NumberKind;
  words: FormWords;
  onChoose: (kind: NumberKind) => void;
}

const kinds: readonly NumberKind[] = ['inn', 'invoice'];

/** Which of the two numbers is to be checked. */
export default function KindChoice({kind, words, onChoose}: Props) {
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.which}</legend>
      {kinds.map((one) => (
        <label key={one} className={styles.kind}>
          <input
            type="radio"
            name="kind"
            value={one}
            checked={one === kind}
            onChange={() => onChoose(one)}
          />
          <span>
            {words.kinds[one]}
            <small>{words.purposes[one]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
