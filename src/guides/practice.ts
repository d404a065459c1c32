import type {Warning} from '../numbers/verdict';
import {dialledPath} from './dialledPath';
import {judge, type Act, type Rules, type Typed, type Wrong} from './judge';

/** How far the payment is. `unknown`: no answer came, so it may have been made. */
export type PaymentState<Receipt> =
  | {status: 'none'}
  | {status: 'asked' | 'unknown'; key: string}
  | {status: 'refused'; code: string}
  | {status: 'paid'; receipt: Receipt};

/** Whether nobody knows yet if the payment was made: it is under way, or no answer came. */
export const isOpen = <Receipt>({status}: PaymentState<Receipt>): boolean =>
  status === 'asked' || status === 'unknown';

/** A practice run. The PIN is compared and forgotten: it is never part of it. */
export interface Run<Receipt> {
  /** Index of the scene the reader is at. */
  at: number;
  typed: Typed;
  wrong?: Wrong;
  /** What made one look twice at the number that was taken; it is no reason to refuse it. */
  doubts?: readonly Warning[];
  payment: PaymentState<Receipt>;
  /** Set when the last scene is done. */
  ended?: true;
}

/** What the reader does; `key` is the idempotency key of the payment, should this make one. */
export type Move<Receipt> =
  | (Act & {key: string})
  /** Passes over a scene of a step that may be left out. */
  | {do: 'skip'}
  /** Goes to a scene; `typed` stands for what would have been typed before it. */
  | {do: 'jump'; to: number; typed: Typed}
  /** Ends the USSD session: nothing was paid, and the guide begins anew. */
  | {do: 'hang-up'; why: 'cancelled' | 'timed_out'}
  | {do: 'back'}
  | {do: 'start-over'}
  | {do: 'ask-again'}
  | {do: 'no-answer'}
  | {do: 'refuse'; code: string}
  | {do: 'receive'; receipt: Receipt};

/** The run before its first scene. */
export function startRun<Receipt>(): Run<Receipt> {
  return {at: 0, typed: {}, payment: {status: 'none'}};
}

/** The run at the scene after this one; after the last one it has ended. */
function goOn<R>({at, payment}: Run<R>, typed: Typed, {scenes}: Rules): Run<R> {
  const next = at + 1;
  const last = scenes.length - 1;
  if (next > last) return {at, typed, payment, ended: true};
  return next === last && !scenes[last]?.do
    ? {at: next, typed, payment, ended: true}
    : {at: next, typed, payment};
}

function skip<R>(run: Run<R>, rules: Rules): Run<R> {
  return rules.scenes[run.at]?.optional ? goOn(run, run.typed, rules) : run;
}

function act<R>(run: Run<R>, move: Act & {key: string}, rules: Rules): Run<R> {
  const scene = rules.scenes[run.at];
  if (!scene || isOpen(run.payment)) return run;
  const answered = move.do === 'reply' ? dialledPath(move.text, rules.scenes, run.at) : 0;
  if (answered > 0) return goOn({...run, at: run.at + answered - 1}, run.typed, rules);
  const judged = judge(move, scene.do, rules);
  if ('code' in judged) return {...run, wrong: judged};

  const typed = {...run.typed, ...judged.typed};
  if (scene.do && 'pays' in scene.do && scene.do.pays) {
    return {at: run.at, typed, payment: {status: 'asked', key: move.key}};
  }
  const after = goOn(run, typed, rules);
  return judged.doubts ? {...after, doubts: judged.doubts} : after;
}

/** Leaves the scene for another one, unless nobody knows yet whether the payment was made. */
function leave<R>(run: Run<R>, next: Run<R>): Run<R> {
  return isOpen(run.payment) ? run : next;
}

/**
 * While nobody knows whether the payment was made, going back would invite paying twice; once it is
 * made there is nothing to go back to.
 */
function back<R>(run: Run<R>): Run<R> {
  if (run.payment.status !== 'none' && run.payment.status !== 'refused') return run;
  return {at: Math.max(run.at - 1, 0), typed: run.typed, payment: {status: 'none'}};
}

/**
 * Plays one move of a practice run. Pure: the same run, move and rules give the same run.
 * A payment is made by whoever sees `payment.status` become `asked`, with the key that stands there,
 * and told by `receive`, `refuse` or `no-answer`.
 */
export function play<R>(run: Run<R>, move: Move<R>, rules: Rules): Run<R> {
  const {payment} = run;
  const open = isOpen(payment);
  switch (move.do) {
    case 'back':
      return back(run);
    case 'start-over':
      return startRun();
    case 'ask-again':
      return payment.status === 'unknown' ? {...run, payment: {...payment, status: 'asked'}} : run;
    case 'no-answer':
      return payment.status === 'asked' ? {...run, payment: {...payment, status: 'unknown'}} : run;
    case 'refuse':
      return open ? {...run, payment: {status: 'refused', code: move.code}} : run;
    case 'receive': {
      const paid: Run<R> = {...run, payment: {status: 'paid', receipt: move.receipt}};
      return open ? goOn(paid, paid.typed, rules) : run;
    }
    case 'skip':
      return skip(run, rules);
    case 'jump':
      return leave(run, {at: move.to, typed: move.typed, payment: {status: 'none'}});
    case 'hang-up':
      return leave(run, {...startRun(), wrong: {code: move.why}});
    default:
      return act(run, move, rules);
  }
}
