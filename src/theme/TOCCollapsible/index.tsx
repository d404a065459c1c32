import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/TOCCollapsible';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';

import styles from './styles.module.css';

/** The contents of a page on a phone: the browser opens them, with or without scripts. */
export default function Contents({className, ...items}: Props) {
  return (
    <details className={clsx(styles.contents, className)}>
      <summary>
        <Translate
          id="theme.TOCCollapsible.toggleButtonLabel"
          description="What the contents of a page are headed by on a phone"
        >
          Бул баракта
        </Translate>
      </summary>
      <TOCItems {...items} />
    </details>
  );
}
