import {useCallback, useEffect, useRef, useState} from 'react';

import type {Ask, Outcome} from './live';

/** The code and the documents are fetched once a page, whoever asks first. */
let loading: Promise<Ask> | undefined;

async function load(address: string): Promise<Ask> {
  loading ??= import('./live').then(({loadSearch}) => loadSearch(address));
  try {
    return await loading;
  } catch (error) {
    // The next touch of the field tries again.
    loading = undefined;
    throw error;
  }
}

/** How far the search is: not asked for, on its way, ready, or not to be had. */
export type State = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * The search as a field uses it.
 * @param address where the packed documents are
 * @param read tells what stands in the field
 */
export function useSearch(address: string, read: () => string) {
  const [state, setState] = useState<State>('idle');
  const [outcome, setOutcome] = useState<Outcome>();
  const ask = useRef<Ask>(undefined);
  const search = useCallback(() => setOutcome(ask.current?.(read())), [read]);
  const start = useCallback(() => {
    if (ask.current) return;
    setState('loading');
    load(address).then(
      (ready) => {
        ask.current = ready;
        setState('ready');
        // What was typed while it loaded is answered now.
        search();
      },
      () => setState('failed'),
    );
  }, [address, search]);
  // What was typed before the page came alive counts too.
  useEffect(() => {
    if (read() !== '') start();
  }, [read, start]);
  return {state, outcome, start, search};
}
