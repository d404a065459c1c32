import {useEffect, useRef, useState} from 'react';

import type {NumberKind} from '@site/src/numbers/verdict';

import {readForm, untold, type CheckState} from './checkState';
import type {Offer} from './live/offer';
import {useLive} from './useLive';

/**
 * What stands in the form, from before the scripts came until it is checked.
 * @param kind the number that is asked for at first
 * @param drop ends a search under way: what it brings is about another number
 * @returns `field` is to be put on the input
 */
export function useCourse(kind: NumberKind, drop: () => void) {
  const [state, setState] = useState<CheckState>({kind, typed: '', ...untold});
  const [live, load] = useLive();
  const field = useRef<HTMLInputElement>(null);
  const change = (changes: Partial<CheckState>) => setState((old) => ({...old, ...changes}));
  const wake = () => void load().catch(() => undefined);

  const restart = (changes: Partial<CheckState>) => {
    drop();
    change({...untold, ...changes});
    wake();
  };
  /** Starts anew with what the reader has confirmed, and gives the field back to them. */
  const accept = (offer: Offer) => {
    if (field.current && 'typed' in offer) field.current.value = offer.typed;
    restart(offer);
    field.current?.focus();
  };
  useEffect(() => {
    const filled = readForm(field.current);
    // At once: by the time the judge is here, the reader may have typed on.
    if (filled.typed || filled.kind !== kind) restart(filled);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- on arrival alone
  }, []);
  return {state, live, load, field, change, wake, restart, accept};
}
