import type {Language} from '@site/src/language/language';
import {formWords} from '@site/src/numbers/words/form';

import styles from './styles.module.css';
import type {Check} from './useCheck';

interface Props {
  id: string;
  check: Check;
  language: Language;
  registry?: string;
  /** The page asks for one kind of number: there is no other to offer. */
  isKindFixed: boolean;
}

/**
 * What is said about the number, and what can be done about it. The place stands in the page from
 * the beginning: screen readers announce what comes into it, not the place itself.
 */
export default function Messages({id, check, language, registry, isKindFixed}: Props) {
  const {state, live, verdict, message, accept} = check;
  const told = {...state, verdict, language, registry, isKindFixed};
  return (
    <>
      <div ref={message} id={id} className={styles.message} role="status" tabIndex={-1}>
        {state.hasFailedToLoad && <p className={styles.stop}>{formWords[language].notLoaded}</p>}
        {live && <live.Told {...told} />}
      </div>
      {live && <live.Offers {...told} onAccept={accept} />}
    </>
  );
}
