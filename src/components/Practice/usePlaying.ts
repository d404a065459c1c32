import {useEffect, useState} from 'react';
import {useLocation} from '@docusaurus/router';

import {failures, type Failure} from '@site/src/guides/failures';
import {practiceAnchors} from '@site/src/guides/practiceAnchors';
import type {Pays} from '@site/src/guides/practiceData';
import type {StepWithWords} from '@site/src/guides/stepWithWords';

/** What is being played: from which step on, or into which failure. */
export interface Playing {
  pays: Pays | undefined;
  /** Counted from 0. */
  startAt: number;
  failure?: Failure;
}

/** What an address asks to be played, if it does. */
function playingFrom(
  anchor: string,
  steps: readonly StepWithWords[],
  pays: readonly Pays[],
): Playing | undefined {
  const startAt = steps.findIndex(({id}) => practiceAnchors.step(id) === anchor);
  if (startAt >= 0) return {pays: pays[0], startAt};
  const failure = failures.find(({id}) => practiceAnchors.failure(id) === anchor);
  if (!failure || pays.length === 0) return undefined;
  const paid = failure.pays ?? pays[0];
  return pays.includes(paid as Pays) ? {pays: paid, startAt: 0, failure} : undefined;
}

/** What is played now, or nothing; an address that asks for practice opens it. */
export function usePlaying(steps: readonly StepWithWords[], pays: readonly Pays[]) {
  const {hash, key} = useLocation();
  const [playing, setPlaying] = useState<Playing>();
  useEffect(() => {
    const asked = playingFrom(hash.slice(1), steps, pays);
    if (asked) setPlaying(asked);
    // Each drawing of the page brings new lists of the same steps; only a new address asks anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hash, key]);
  return [playing, setPlaying] as const;
}
