import {checkNumber} from '../numbers/check';
import type {Verdict, Warning} from '../numbers/verdict';
import type {Action, Flow} from './flow';
import type {PlayedScene} from './scenes';
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
        | 'not_practice_pin'
        | 'cancelled'
        | 'timed_out';
    }
  | {code: 'not_number'; verdict: Verdict};

/** What the reader typed so far, a field each. */
export type Typed = Partial<Record<Field, string>>;

/** What a run is played with. */
export interface Rules {
  scenes: readonly PlayedScene[];
  pays: Flow['pays'][number] | undefined;
  /** The made-up PIN that was handed out. */
  pin: string;
  /** The day by which a number's date is judged. */
  today: Date;
}

/** What a reader does on a screen: `values` are its fields as they stand. */
export type Act =
  | {do: 'reply'; text: string}
  | {do: 'press'; label: string; values: Typed}
  | {do: 'next'; values: Typed};

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
      const verdict = checkNumber(kind, text, today);
      const {digits, refusals, warnings} = verdict;
      if (refusals.length > 0) return {code: 'not_number', verdict};
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

/** Judges what the reader did by what the scene's step does. */
export function judge(move: Act, action: Action | undefined, rules: Rules): Judged {
  if (!action) return {};
  if (move.do === 'reply') return judgeReply(move.text, action, rules);
  if (move.do === 'press') return judgePress(move.label, move.values, action, rules);
  return 'enter' in action
    ? judgeFields([action.enter], move.values, rules)
    : {code: 'other_button'};
}
