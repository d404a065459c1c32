import {useCallback, useEffect, useMemo, useReducer, useRef, useState} from 'react';

import type {Rules} from '@site/src/guides/judge';
import {play, startRun, type Move, type Run} from '@site/src/guides/practice';
import {handOut, makeUpPin, typedBefore} from '@site/src/guides/practiceData';
import type {PlayedScene} from '@site/src/guides/scenes';
import type {Receipt} from '@site/src/sandbox/contract';

import type {Plan} from './plan';
import {openSession, pay, type Outcome} from './sandbox';

export type PlayerRun = Run<Receipt>;
type PlayerMove = Move<Receipt>;

/** A run, and how many moves led to it. */
interface Played {
  run: PlayerRun;
  moves: number;
}

function moveFor(outcome: Outcome): PlayerMove {
  if (outcome.status === 'paid') return {do: 'receive', receipt: outcome.receipt};
  return outcome.status === 'refused' ? {do: 'refuse', code: outcome.code} : {do: 'no-answer'};
}

/** Makes payments in one practice session, which is opened with the first of them. */
function useSandbox(
  sandboxUrl: string,
  provider: string,
  {pays: service = 'balance', wallet}: Plan,
) {
  const token = useRef<string>(undefined);
  return useCallback(
    async ({account = '', amount = '0'}: PlayerRun['typed'], key: string): Promise<PlayerMove> => {
      token.current ??= await openSession(sandboxUrl, wallet);
      // Without a session nothing can have been paid: that is known, and not "no answer".
      if (!token.current) return {do: 'refuse', code: 'unreachable'};
      const payment = {provider, service, account, amount: Number(amount) * 100};
      const move = moveFor(await pay(sandboxUrl, token.current, payment, key));
      if (move.do === 'refuse' && move.code === 'session_unknown') token.current = undefined;
      return move;
    },
    [sandboxUrl, provider, service, wallet],
  );
}

/** What a run is played from: the guide's scenes, and the scene to begin at. */
export interface RunProps {
  provider: string;
  scenes: readonly PlayedScene[];
  plan: Plan;
  startAt: number;
  /** Where the sandbox stands; empty for the site's own origin. */
  sandboxUrl: string;
}

/** One practice run of a guide, the moves the reader can make in it, and what it hands out. */
export function useRun({provider, scenes, plan, startAt, sandboxUrl}: RunProps) {
  const {pays} = plan;
  const [rules] = useState<Rules>(() => ({scenes, pays, pin: makeUpPin(), today: new Date()}));
  const handout = useMemo(
    () => handOut(scenes, pays, {...plan.own, pin: rules.pin}),
    [scenes, pays, plan, rules],
  );
  const [{run, moves}, move] = useReducer(
    (before: Played, next: PlayerMove): Played => ({
      run: play(before.run, next, rules),
      moves: before.moves + 1,
    }),
    undefined,
    (): Played => {
      const typed = typedBefore(scenes, startAt, handout);
      return {run: {...startRun<Receipt>(), at: startAt, typed}, moves: 0};
    },
  );
  const makePayment = useSandbox(sandboxUrl, provider, plan);

  const {payment, typed} = run;
  const key = payment.status === 'asked' ? payment.key : undefined;
  useEffect(() => {
    if (key !== undefined) void makePayment(typed, key).then(move);
  }, [key, typed, makePayment]);

  return {run, moves, move, handout, pin: rules.pin};
}
