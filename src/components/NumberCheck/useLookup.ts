import {useEffect, useRef} from 'react';

import type {Check} from '@site/src/sandbox/contract';

import type {Answer} from './live/answer';
import type {Live} from './useLive';

/**
 * The one search under way; it ends with the page.
 * @param checksUrl the call that looks a number up
 */
export function useLookup(checksUrl: string) {
  const asking = useRef<AbortController>(undefined);

  /** @returns undefined where another number has taken the place of the one that was asked about */
  async function look({ask}: Live, question: Check): Promise<Answer | undefined> {
    const controller = new AbortController();
    asking.current = controller;
    const answer = await ask(checksUrl, question, controller);
    return asking.current === controller ? answer : undefined;
  }
  /** Waits no longer: that is an answer too. */
  const cancel = () => asking.current?.abort();
  /** The number is another one now: what comes of the search is told no more. */
  const drop = () => {
    cancel();
    asking.current = undefined;
  };
  useEffect(() => cancel, []);
  return {look, cancel, drop};
}
