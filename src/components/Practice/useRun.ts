import {useCallback, useEffect, useMemo, useReducer, useRef} from 'react';

import type {Flow, Scene} from '@site/src/guides/flow';
import {play, startRun, type Move, type Rules, type Run} from '@site/src/guides/practice';
import {makeUpPin} from '@site/src/guides/practiceData';
import type {Receipt} from '@site/src/sandbox/contract';

import {openSession, pay, type Outcome} from './sandbox';

export type PlayerRun = Run<Receipt>;
type PlayerMove = Move<Receipt>;

function moveFor(outcome: Outcome): PlayerMove {
  if (outcome.status === 'paid') return {do: 'receive', receipt: outcome.receipt};
  return outcome.status === 'refused' ? {do: 'refuse', code: outcome.code} : {do: 'no-answer'};
}

/** Makes payments in one practice session, which is opened with the first of them. */
function useSandbox(sandboxUrl: string, {provider, pays}: Pick<Flow, 'provider' | 'pays'>) {
  const token = useRef<string>(undefined);
  const service = pays[0] ?? 'balance';
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
export function useRun(
  flow: Pick<Flow, 'provider' | 'pays'>,
  scenes: readonly Scene[],
  sandboxUrl: string,
) {
  const rules: Rules = useMemo(
    () => ({scenes, pays: flow.pays[0], pin: makeUpPin(), today: new Date()}),
    [scenes, flow],
  );
  const [run, move] = useReducer(
    (before: PlayerRun, next: PlayerMove) => play(before, next, rules),
    undefined,
    startRun<Receipt>,
  );
  const makePayment = useSandbox(sandboxUrl, flow);

  const {payment, typed} = run;
  const key = payment.status === 'asked' ? payment.key : undefined;
  useEffect(() => {
    if (key !== undefined) void makePayment(typed, key).then(move);
  }, [key, typed, makePayment]);

  return {run, move, pin: rules.pin};
}
