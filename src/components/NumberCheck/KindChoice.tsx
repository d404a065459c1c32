import type {NumberKind} from '@site/src/numbers/verdict';
import type {FormWords} from '@site/src/numbers/words/form/types';

import styles from './styles.module.css';
import type {Check} from './useCheck';

interface Props {
  check: Check;
  words: FormWords;
}

const kinds: readonly NumberKind[] = ['inn', 'invoice'];

/** Which of the two numbers is to be checked. */
export default function KindChoice({check: {state, choose}, words}: Props) {
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.which}</legend>
      {kinds.map((one) => (
        <label key={one} className={styles.kind}>
          <input
            type="radio"
            name="kind"
            value={one}
            checked={one === state.kind}
            onChange={() => choose(one)}
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
