import {useEffect, useRef, useState} from 'react';
import type {FormEvent} from 'react';

import type {NumberKind} from '@site/src/numbers/verdict';

import type {Answer} from './live/answer';
import type {Offer} from './live/offer';
import {useLive} from './useLive';
import type {Live} from './useLive';

export interface CheckState {
  readonly kind: NumberKind;
  readonly typed: string;
  /** The reader has left the field or pressed the button: what is missing may be said now. */
  readonly isTold: boolean;
  readonly isSubmitted: boolean;
  readonly answer?: Answer | 'asking';
  readonly hasFailedToLoad: boolean;
}

const untold = {isTold: false, isSubmitted: false, answer: undefined, hasFailedToLoad: false};

/** What stands in a form that was filled in before the scripts came. */
function readForm(field: HTMLInputElement | null): Pick<CheckState, 'kind' | 'typed'> {
  const chosen = field?.form && new FormData(field.form).get('kind');
  return {kind: chosen === 'invoice' ? 'invoice' : 'inn', typed: field?.value ?? ''};
}

/**
 * The course of a check: typing, leaving the field, asking, cancelling.
 * @param kind the number that is asked for at first
 * @param checksUrl the call that looks a number up
 * @returns `field` and `message` are to be put on the input and on what is said about it; the
 * message takes the focus when the button was pressed
 */
export function useCheck(kind: NumberKind, checksUrl: string) {
  const [state, setState] = useState<CheckState>({kind, typed: '', ...untold});
  const [live, load] = useLive();
  const field = useRef<HTMLInputElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const asking = useRef<AbortController>(undefined);
  const change = (changes: Partial<CheckState>) => setState((old) => ({...old, ...changes}));
  const wake = () => void load().catch(() => undefined);
  const cancel = () => asking.current?.abort();

  /** What was answered was about another number: a search under way is dropped, not told. */
  const restart = (changes: Partial<CheckState>) => {
    cancel();
    asking.current = undefined;
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
    return cancel;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- on arrival and on leaving alone
  }, []);

  async function look({ask}: Live, number: string) {
    const controller = new AbortController();
    asking.current = controller;
    const answer = await ask(checksUrl, {kind: state.kind, number}, controller);
    // The number may have been changed meanwhile: then this answer is about the old one.
    return asking.current === controller ? answer : undefined;
  }

  async function judge(loaded: Live, typed: string) {
    const {digits, refusals} = loaded.check(state.kind, typed);
    const isRefused = refusals.length > 0;
    const told = {...untold, typed, isTold: true, isSubmitted: true};
    change(isRefused ? told : {...told, answer: 'asking'});
    const answer = isRefused ? undefined : await look(loaded, digits);
    if (answer) change({answer});
    if (answer || isRefused) message.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (state.answer === 'asking') return;
    const typed = field.current?.value ?? '';
    load()
      .then((loaded) => judge(loaded, typed))
      .catch(() => change({hasFailedToLoad: true}));
  }

  const verdict = live?.check(state.kind, state.typed);
  return {
    state,
    live,
    verdict,
    isRefused: state.isTold && verdict !== undefined && verdict.refusals.length > 0,
    field,
    message,
    wake,
    submit,
    cancel,
    type: (typed: string) => restart({typed}),
    leave: () => change({isTold: state.typed !== ''}),
    choose: (chosen: NumberKind) => restart({kind: chosen}),
    accept,
  };
}

export type Check = ReturnType<typeof useCheck>;
