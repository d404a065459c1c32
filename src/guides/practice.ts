import {checkNumber} from '../numbers/check';
import type {Refusal, Warning} from '../numbers/verdict';
import type {Action, Flow, Scene} from './flow';
import type {Field} from './screen';

/** Why what the reader did was not taken. The words for it are the player's. */
export type Wrong =
  | {
      code:
        | 'other_code'
        | 'other_choice'
        | 'other_button'
        | 'nothing'
        | 'not_amount'
        | 'not_practice_pin';
    }
  | {code: 'not_number'; refusals: readonly Refusal[]};

/** How far the payment is. `unknown`: no answer came, so it may have been made. */
export type PaymentState<Receipt> =
  | {status: 'none'}
  | {status: 'asked' | 'unknown'; key: string}
  | {status: 'refused'; code: string}
  | {status: 'paid'; receipt: Receipt};

/** What the reader typed so far, a field each. */
export type Typed = Partial<Record<Field, string>>;

/** A practice run. The PIN is compared and forgotten: it is never part of it. */
export interface Run<Receipt> {
  /** Index of the scene the reader is at. */
  at: number;
  typed: Typed;
  wrong?: Wrong;
  /** What made one look twice at the number that was taken; it is no reason to refuse it. */
  doubts?: readonly Warning[];
  payment: PaymentState<Receipt>;
}

/**
 * What the reader does. `key` is the idempotency key of the payment, should this make one;
 * `values` are the fields of the screen as they stand.
 */
export type Move<Receipt> =
  | {do: 'reply'; text: string; key: string}
  | {do: 'press'; label: string; values: Typed; key: string}
  | {do: 'next'; values: Typed; key: string}
  | {do: 'back'}
  | {do: 'start-over'}
  | {do: 'ask-again'}
  | {do: 'no-answer'}
  | {do: 'refuse'; code: string}
  | {do: 'receive'; receipt: Receipt};

/** What a run is played with. */
export interface Rules {
  scenes: readonly Scene[];
  pays: Flow['pays'][number] | undefined;
  /** The made-up PIN that was handed out. */
  pin: string;
  /** The day by which a number's date is judged. */
  today: Date;
}

/** The run before its first scene. */
export function startRun<Receipt>(): Run<Receipt> {
  return {at: 0, typed: {}, payment: {status: 'none'}};
}

/** What an act that was taken leaves behind. */
interface Kept {
  typed?: Typed;
  doubts?: readonly Warning[];
}

type Judged = Wrong | Kept;

const digitsOf = (text: string) => text.replace(/\s/g, '');

function judgeField(field: Field, text: string, {pays, pin, today}: Rules): Judged {
  switch (field) {
    case 'account': {
      const kind = pays === 'signature' ? 'invoice' : 'inn';
      const {digits, refusals, warnings} = checkNumber(kind, text, today);
      if (refusals.length > 0) return {code: 'not_number', refusals};
      return warnings.length > 0
        ? {typed: {account: digits}, doubts: warnings}
        : {typed: {account: digits}};
    }
    case 'amount': {
      // Whole som, as the leaflets ask for the amount; a million is more than any wallet here holds.
      const amount = digitsOf(text);
      return /^[1-9]\d{0,5}$/.test(amount) ? {typed: {amount}} : {code: 'not_amount'};
    }
    case 'pin':
      return digitsOf(text) === pin ? {} : {code: 'not_practice_pin'};
    case 'password':
      // Shown to nobody, and kept nowhere.
      return text.trim() === '' ? {code: 'nothing'} : {};
    default:
      return text.trim() === '' ? {code: 'nothing'} : {typed: {[field]: text.trim()}};
  }
}

function judgeFields(fields: readonly Field[], values: Typed, rules: Rules): Judged {
  return fields.reduce<Judged>((before, field) => {
    if ('code' in before) return before;
    const judged = judgeField(field, values[field] ?? '', rules);
    return 'code' in judged
      ? judged
      : {...before, ...judged, typed: {...before.typed, ...judged.typed}};
  }, {});
}

function judgeReply(text: string, action: Action, rules: Rules): Judged {
  const reply = digitsOf(text);
  if ('type' in action) return reply === action.type ? {} : {code: 'other_code'};
  if ('choose' in action) return reply === String(action.choose) ? {} : {code: 'other_choice'};
  return 'enter' in action ? judgeField(action.enter, text, rules) : {code: 'other_button'};
}

function judgePress(label: string, values: Typed, action: Action, rules: Rules): Judged {
  if ('pick' in action) return label === action.pick ? {} : {code: 'other_button'};
  if (!('press' in action) || action.press !== label) return {code: 'other_button'};
  return 'fill' in action ? judgeFields(action.fill, values, rules) : {};
}

type Act<R> = Extract<Move<R>, {key: string}>;

function judge<R>(move: Act<R>, action: Action | undefined, rules: Rules): Judged {
  if (!action) return {};
  if (move.do === 'reply') return judgeReply(move.text, action, rules);
  if (move.do === 'press') return judgePress(move.label, move.values, action, rules);
  return 'enter' in action
    ? judgeFields([action.enter], move.values, rules)
    : {code: 'other_button'};
}

function act<R>(run: Run<R>, move: Act<R>, rules: Rules): Run<R> {
  const scene = rules.scenes[run.at];
  if (!scene || run.payment.status === 'asked' || run.payment.status === 'unknown') return run;
  const judged = judge(move, scene.do, rules);
  if ('code' in judged) return {...run, wrong: judged};

  const typed = {...run.typed, ...judged.typed};
  if (scene.do && 'pays' in scene.do && scene.do.pays) {
    return {at: run.at, typed, payment: {status: 'asked', key: move.key}};
  }
  const doubts = judged.doubts ? {doubts: judged.doubts} : {};
  return {
    at: Math.min(run.at + 1, rules.scenes.length - 1),
    typed,
    payment: run.payment,
    ...doubts,
  };
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
  const open = payment.status === 'asked' || payment.status === 'unknown';
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
      const at = Math.min(run.at + 1, rules.scenes.length - 1);
      return open ? {...run, at, payment: {status: 'paid', receipt: move.receipt}} : run;
    }
    default:
      return act(run, move, rules);
  }
}
