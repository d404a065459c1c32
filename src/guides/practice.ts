import {checkNumber} from '../numbers/check';
import type {Refusal, Warning} from '../numbers/verdict';
import type {Flow, FlowStep} from './flow';
import type {Field} from './screen';

/** Why a reply was not taken. The words for it are the player's. */
export type Wrong =
  | {code: 'other_code' | 'other_choice' | 'not_amount' | 'not_practice_pin'}
  | {code: 'not_number'; refusals: readonly Refusal[]};

/** How far the payment is. `unknown`: no answer came, so it may have been made. */
export type PaymentState<Receipt> =
  | {status: 'none'}
  | {status: 'asked' | 'unknown'; key: string}
  | {status: 'refused'; code: string}
  | {status: 'paid'; receipt: Receipt};

/** A practice run. The PIN is compared and forgotten: it is never part of it. */
export interface Run<Receipt> {
  /** Index of the step the reader is at. */
  at: number;
  typed: Partial<Record<Exclude<Field, 'pin'>, string>>;
  wrong?: Wrong;
  /** What made one look twice at the number that was taken; it is no reason to refuse it. */
  doubts?: readonly Warning[];
  payment: PaymentState<Receipt>;
}

export type Move<Receipt> =
  /** `key` is the idempotency key of the payment, should this reply make one. */
  | {do: 'reply'; text: string; key: string}
  | {do: 'back'}
  | {do: 'start-over'}
  | {do: 'ask-again'}
  | {do: 'no-answer'}
  | {do: 'refuse'; code: string}
  | {do: 'receive'; receipt: Receipt};

/** What a run is played with. */
export interface Rules {
  steps: readonly FlowStep[];
  pays: Flow['pays'][number] | undefined;
  /** The made-up PIN that was handed out. */
  pin: string;
  /** The day by which a number's date is judged. */
  today: Date;
}

/** The run before its first step. */
export function startRun<Receipt>(): Run<Receipt> {
  return {at: 0, typed: {}, payment: {status: 'none'}};
}

const digitsOf = (text: string) => text.replace(/\s/g, '');

/** What a reply that was taken leaves behind. */
interface Kept {
  digits: string;
  doubts?: readonly Warning[];
}

function judge(text: string, step: FlowStep, rules: Rules): Wrong | Kept {
  const action = step.do;
  const reply = digitsOf(text);
  if (!action) return {digits: ''};
  if ('type' in action) return reply === action.type ? {digits: ''} : {code: 'other_code'};
  if ('choose' in action) {
    return reply === String(action.choose) ? {digits: ''} : {code: 'other_choice'};
  }
  return judgeField[action.enter](text, rules);
}

const judgeField: Record<Field, (text: string, rules: Rules) => Wrong | Kept> = {
  account(text, {pays, today}) {
    const kind = pays === 'signature' ? 'invoice' : 'inn';
    const {digits, refusals, warnings} = checkNumber(kind, text, today);
    return refusals.length > 0 ? {code: 'not_number', refusals} : {digits, doubts: warnings};
  },
  // Whole som, as the leaflet asks for the amount; a million is more than any wallet here holds.
  amount: (text) =>
    /^[1-9]\d{0,5}$/.test(digitsOf(text)) ? {digits: digitsOf(text)} : {code: 'not_amount'},
  pin: (text, {pin}) => (digitsOf(text) === pin ? {digits: ''} : {code: 'not_practice_pin'}),
};

function reply<R>(run: Run<R>, {text, key}: {text: string; key: string}, rules: Rules): Run<R> {
  const step = rules.steps[run.at];
  if (!step || run.payment.status === 'asked' || run.payment.status === 'unknown') return run;
  const judged = judge(text, step, rules);
  if ('code' in judged) return {...run, wrong: judged};

  const {at, payment} = run;
  const action = step.do;
  const entered = action && 'enter' in action && action.enter !== 'pin' ? action.enter : undefined;
  const typed = entered ? {...run.typed, [entered]: judged.digits} : run.typed;
  if (action && 'pays' in action && action.pays) {
    return {at, typed, payment: {status: 'asked', key}};
  }
  const doubts = judged.doubts && judged.doubts.length > 0 ? {doubts: judged.doubts} : {};
  return {at: Math.min(at + 1, rules.steps.length - 1), typed, payment, ...doubts};
}

/** While nobody knows whether the payment was made, going back would invite paying twice. */
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
  const open = payment.status === 'asked' || payment.status === 'unknown';
  switch (move.do) {
    case 'reply':
      return reply(run, move, rules);
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
    case 'receive':
      return open
        ? {...run, at: run.at + 1, payment: {status: 'paid', receipt: move.receipt}}
        : run;
  }
}
