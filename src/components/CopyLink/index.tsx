import {useLanguage} from '../useLanguage';
import styles from './styles.module.css';
import {words} from './words';

/**
 * A button that copies the short link of a step, which opens in the language of whoever gets it. The
 * script in the page does it, so that the button works before the page is hydrated.
 * @param id the step's id; the page it stands on is known from its address
 * @param title the step's heading, to tell the buttons apart by ear
 */
export default function CopyLink({id, title}: {id: string; title: string}) {
  const {copy, copied, failed} = words[useLanguage()];
  const told = {'data-copy-link': id, 'data-copied': copied, 'data-failed': failed};
  return (
    <button type="button" className={styles.copy} {...told} aria-label={`${copy}: ${title}`}>
      {copy}
    </button>
  );
}
