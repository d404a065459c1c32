import type {Warning} from '../numbers/verdict';
import {dialledPath} from './dialledPath';
import type {Action, Scene} from './flow';
import {judge, type Act, type Rules, type Typed, type Wrong} from './judge';
import {inputsOf} from './scenes';
import {wayBack, type Returned} from './wayBack';

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
  /** Set when the reader has just gone back by the provider's own means, with what was typed kept. */
  returned?: Returned;
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

/**
 * What is done on a scene. Money leaves for what stands in the fields of the screen that pays: they
 * may have been corrected there.
 */
function actionOn({screen, do: action}: Scene): Action | undefined {
  if (!action || !('press' in action) || !action.pays || 'fill' in action) return action;
  const [first, ...more] = inputsOf(screen);
  return first ? {...action, fill: [first, ...more]} : action;
}

/** The act with what was typed before, where its own screen's fields say nothing else. */
function withTyped<A extends Act>(move: A, typed: Typed): A {
  return move.do === 'press' ? {...move, values: {...typed, ...move.values}} : move;
}

/** Takes the screen's own way back: whoever saw a mistake before paying did right. */
function correct<R>(run: Run<R>, move: Act, {scenes}: Rules): Run<R> | undefined {
  const way = wayBack(move, scenes, run.at);
  if (!way || run.payment.status === 'paid') return undefined;
  return {at: way.to, typed: run.typed, payment: {status: 'none'}, returned: way.returned};
}

function act<R>(run: Run<R>, move: Act & {key: string}, rules: Rules): Run<R> {
  const scene = rules.scenes[run.at];
  if (!scene || isOpen(run.payment)) return run;
  const answered = move.do === 'reply' ? dialledPath(move.text, rules.scenes, run.at) : 0;
  if (answered > 0) return goOn({...run, at: run.at + answered - 1}, run.typed, rules);
  const judged = judge(withTyped(move, run.typed), actionOn(scene), rules);
  if ('code' in judged) return correct(run, move, rules) ?? {...run, wrong: judged};

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
