import {lazy, Suspense, useRef, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {Flow} from '@site/src/guides/flow';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import {useLanguage} from '../useLanguage';
import styles from './styles.module.css';
import {words} from './words';

// The reading page does not pay for the player: its code comes when it is asked for.
const Player = lazy(() => import('./Player'));

interface Props {
  flow: Pick<Flow, 'provider' | 'pays'>;
  steps: readonly StepWithWords[];
}

/** Offers to practise a guide, and opens the player over the page. */
export default function Practice({flow, steps}: Props) {
  const language = useLanguage();
  const {siteConfig} = useDocusaurusContext();
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const {start, offer, practice, noMoney, close} = words[language];
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <section className={styles.offer}>
      <p>{offer}</p>
      <button type="button" className="button button--primary button--lg" onClick={show}>
        {start}
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={practice}
        onClose={() => setOpen(false)}
      >
        <header className={styles.banner}>
          <strong>{practice}</strong>
          <span>{noMoney}</span>
          <button type="button" aria-label={close} onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {open && (
          <Suspense fallback={<div className={styles.waiting} />}>
            <Player
              flow={flow}
              steps={steps}
              language={language}
              sandboxUrl={siteConfig.customFields?.sandboxUrl as string}
              onClose={() => dialog.current?.close()}
            />
          </Suspense>
        )}
      </dialog>
    </section>
  );
}
