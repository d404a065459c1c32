import {useCallback, useEffect, useMemo, useReducer, useRef} from 'react';

import type {Rules} from '@site/src/guides/judge';
import {play, startRun, type Move, type Run} from '@site/src/guides/practice';
import {handOut, makeUpPin, type Pays} from '@site/src/guides/practiceData';
import type {PlayedScene} from '@site/src/guides/scenes';
import type {Receipt} from '@site/src/sandbox/contract';

import {openSession, pay, type Outcome} from './sandbox';

export type PlayerRun = Run<Receipt>;
type PlayerMove = Move<Receipt>;

function moveFor(outcome: Outcome): PlayerMove {
  if (outcome.status === 'paid') return {do: 'receive', receipt: outcome.receipt};
  return outcome.status === 'refused' ? {do: 'refuse', code: outcome.code} : {do: 'no-answer'};
}

/** What is paid in a run, and by whom; `pays` is missing where the guide pays nothing. */
export interface Paying {
  provider: string;
  pays: Pays | undefined;
}

/** Makes payments in one practice session, which is opened with the first of them. */
function useSandbox(sandboxUrl: string, {provider, pays: service = 'balance'}: Paying) {
  const token = useRef<string>(undefined);
  return useCallback(
    async ({account = '', amount = '0'}: PlayerRun['typed'], key: string): Promise<PlayerMove> => {
      token.current ??= await openSession(sandboxUrl);
      // Without a session nothing can have been paid: that is known, and not "no answer".
      if (!token.current) return {do: 'refuse', code: 'unreachable'};
      const payment = {provider, service, account, amount: Number(amount) * 100};
      const move = moveFor(await pay(sandboxUrl, token.current, payment, key));
      if (move.do === 'refuse' && move.code === 'session_unknown') token.current = undefined;
      return move;
    },
    [sandboxUrl, provider, service],
  );
}

/**
 * One practice run of a guide and the moves the reader can make in it.
 * @param sandboxUrl where the sandbox stands; empty for the site's own origin
 */
export function useRun(scenes: readonly PlayedScene[], paying: Paying, sandboxUrl: string) {
  const {pays} = paying;
  const rules: Rules = useMemo(
    () => ({scenes, pays, pin: makeUpPin(), today: new Date()}),
    [scenes, pays],
  );
  const [run, move] = useReducer(
    (before: PlayerRun, next: PlayerMove) => play(before, next, rules),
    undefined,
    startRun<Receipt>,
  );
  const makePayment = useSandbox(sandboxUrl, paying);

  const {payment, typed} = run;
  const key = payment.status === 'asked' ? payment.key : undefined;
  useEffect(() => {
    if (key !== undefined) void makePayment(typed, key).then(move);
  }, [key, typed, makePayment]);

  const handout = useMemo(() => handOut(scenes, pays, rules.pin), [scenes, pays, rules]);
  return {run, move, handout, pin: rules.pin};
}
