import {lazy, Suspense} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import {failures} from '@site/src/guides/failures';
import type {Flow} from '@site/src/guides/flow';
import {practiceAnchors} from '@site/src/guides/practiceAnchors';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

import {useLanguage} from '../useLanguage';
import Offers from './Offers';
import PracticeDialog from './PracticeDialog';
import styles from './styles.module.css';
import {usePlaying} from './usePlaying';
import {useReached} from './useReached';
import Waiting from './Waiting';
import {offerWords} from './words/offer';

// The reading page does not pay for the player: its code comes when it is asked for.
const Player = lazy(() => import('./Player'));

interface Props {
  flow: Pick<Flow, 'provider' | 'pays'>;
  steps: readonly StepWithWords[];
}

/** Brings the page's text to a step: what practice had reached is what is read next. */
function showStep(id: string): void {
  const heading = document.getElementById(id);
  window.history.replaceState(window.history.state, '', `#${id}`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView();
}

/** Offers to practise a guide, and opens the player over the page. */
export default function Practice({flow, steps}: Props) {
  const language = useLanguage();
  const {siteConfig} = useDocusaurusContext();
  const {collectAnchor} = useBrokenLinks();
  const [playing, setPlaying] = usePlaying(steps, flow.pays);
  const {reached, step, onStep} = useReached(steps, playing);

  const anchors = steps.map(({id}) => practiceAnchors.step(id));
  [...anchors, ...failures.map(({id}) => practiceAnchors.failure(id))].forEach(collectAnchor);

  const onClose = () => {
    setPlaying(undefined);
    if (step.current) showStep(step.current);
  };
  return (
    <div className={styles.offer}>
      {anchors.map((anchor) => (
        <span key={anchor} id={anchor} />
      ))}
      <p>{offerWords[language].offer}</p>
      <noscript>
        <p>{offerWords[language].needsScripts}</p>
      </noscript>
      <Offers pays={flow.pays} reached={reached} language={language} onPlay={setPlaying} />
      <PracticeDialog open={playing !== undefined} language={language} onClose={onClose}>
        {playing && (
          <Suspense fallback={<Waiting />}>
            <Player
              key={`${playing.startAt} ${playing.failure?.id}`}
              provider={flow.provider}
              pays={playing.pays}
              steps={steps}
              startAt={playing.startAt}
              failure={playing.failure}
              language={language}
              sandboxUrl={siteConfig.customFields?.sandboxUrl as string}
              onStep={onStep}
              onClose={onClose}
            />
          </Suspense>
        )}
      </PracticeDialog>
    </div>
  );
}
