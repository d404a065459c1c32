import {lazy, Suspense, useRef, useState} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type {Flow} from '@site/src/guides/flow';
import type {Pays} from '@site/src/guides/practiceData';
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
  const [playing, setPlaying] = useState<{pays: Pays | undefined}>();
  const {start, startWith, offer, practice, noMoney, close} = words[language];
  const show = (pays: Pays | undefined) => {
    setPlaying({pays});
    dialog.current?.showModal();
  };
  // A guide that pays nothing is practised all the same.
  const offers = flow.pays.length > 0 ? flow.pays : [undefined];
  return (
    <section className={styles.offer}>
      <p>{offer}</p>
      <div className={styles.offers}>
        {offers.map((pays) => (
          <button
            key={pays ?? 'nothing'}
            type="button"
            className="button button--primary button--lg"
            onClick={() => show(pays)}
          >
            {pays && flow.pays.length > 1 ? startWith[pays] : start}
          </button>
        ))}
      </div>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={practice}
        onClose={() => setPlaying(undefined)}
      >
        <header className={styles.banner}>
          <strong>{practice}</strong>
          <span>{noMoney}</span>
          <button type="button" aria-label={close} onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {playing && (
          <Suspense fallback={<div className={styles.waiting} />}>
            <Player
              provider={flow.provider}
              pays={playing.pays}
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
