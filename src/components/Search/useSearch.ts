import {useCallback, useEffect, useRef, useState} from 'react';

import type {Answering} from './answering';
import type {Outcome} from './live';

/** Code and documents are fetched once a page, whoever asks first. */
const loading = new Map<string, Promise<Answering>>();

async function load(address: string): Promise<Answering> {
  const known =
    loading.get(address) ?? import('./answering').then(({loadAnswering}) => loadAnswering(address));
  loading.set(address, known);
  try {
    return await known;
  } catch (error) {
    // The next touch of the field tries again.
    loading.delete(address);
    throw error;
  }
}

/** How far the search is: not asked for, on its way, ready, or not to be had. */
type State = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * The search as a field uses it.
 * @param read tells what stands in the field
 * @param address where the packed documents of the usual edition are
 * @returns `Answers` shows an outcome: it is there as soon as there can be one
 */
export function useSearch(read: () => string, address: string) {
  const [state, setState] = useState<State>('idle');
  const [outcome, setOutcome] = useState<Outcome>();
  const [Answers, setAnswers] = useState<Answering['Answers']>();
  const ask = useRef<Answering['ask']>(undefined);
  const wanted = useRef<string>(undefined);
  const search = useCallback(() => setOutcome(ask.current?.(read())), [read]);
  const start = useCallback(
    (from = wanted.current ?? address) => {
      if (ask.current && wanted.current === from) return;
      // An edition answers for itself alone.
      if (wanted.current !== from) ask.current = undefined;
      wanted.current = from;
      setState('loading');
      load(from).then(
        (ready) => {
          // Another edition may have been asked for meanwhile.
          if (wanted.current !== from) return;
          ask.current = ready.ask;
          setAnswers(() => ready.Answers);
          setState('ready');
          // What was typed while it loaded is answered now.
          search();
        },
        () => setState('failed'),
      );
    },
    [address, search],
  );
  // What was typed before the page came alive counts too.
  useEffect(() => {
    if (read() !== '') start();
  }, [read, start]);
  return {state, outcome, Answers, start, search};
}
