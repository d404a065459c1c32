import {useRef} from 'react';
import type {FormEvent} from 'react';

import type {NumberKind} from '@site/src/numbers/verdict';

import {untold} from './checkState';
import {useCourse} from './useCourse';
import type {Live} from './useLive';
import {useLookup} from './useLookup';

/**
 * The course of a check: typing, leaving the field, asking, cancelling.
 * @param kind the number that is asked for at first
 * @param checksUrl the call that looks a number up
 * @returns `field` and `message` are to be put on the input and on what is said about it; the
 * message takes the focus when the button was pressed
 */
export function useCheck(kind: NumberKind, checksUrl: string) {
  const {look, cancel, drop} = useLookup(checksUrl);
  const course = useCourse(kind, drop);
  const {state, live, load, field, change, restart} = course;
  const message = useRef<HTMLDivElement>(null);

  async function judge(loaded: Live, typed: string) {
    const {digits, refusals} = loaded.check(state.kind, typed);
    const isRefused = refusals.length > 0;
    const told = {...untold, typed, isTold: true, isSubmitted: true};
    change(isRefused ? told : {...told, answer: 'asking'});
    const answer = isRefused ? undefined : await look(loaded, {kind: state.kind, number: digits});
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
    ...course,
    verdict,
    isRefused: state.isTold && verdict !== undefined && verdict.refusals.length > 0,
    message,
    submit,
    cancel,
    type: (typed: string) => restart({typed}),
    leave: () => change({isTold: state.typed !== ''}),
    choose: (chosen: NumberKind) => restart({kind: chosen}),
  };
}

export type Check = ReturnType<typeof useCheck>;
