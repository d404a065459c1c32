import type {Flow} from './flow';
import type {Typed} from './judge';
import {fieldsOf, type PlayedScene} from './scenes';
import type {Field} from './screen';

export type Pays = Flow['pays'][number];

/**
 * The made-up number a practice run hands out for each thing that is paid, and the amount in som.
 * The sandbox knows both numbers; no real company or invoice has them.
 */
export const practiceData = {
  balance: {account: '00101200010008', amount: '500'},
  signature: {account: '7000000000000001', amount: '1200'},
} as const;

/** What else is handed out. Nobody was born on 31 February, and no phone has this number. */
const personal: Partial<Record<Field, string>> = {
  name: 'Асан Машыгуу',
  'personal-inn': '23102200100015',
  language: '1',
  'wallet-number': '0000000000',
  email: 'mashyguu@example.com',
  password: 'mashyguu',
};

/** Makes up a PIN for one run: four digits, never the ones people really choose first. */
export function makeUpPin(random: () => number = Math.random): string {
  return String(2000 + Math.floor(random() * 8000));
}

/** The made-up values a guide is practised with, a field each, in the order in which they are needed. */
export type Handout = ReadonlyMap<Field, string>;

/**
 * Hands out a value for every field that a guide's scenes fill.
 * @param pays what is paid, where anything is
 * @param own what is this run's own: its PIN, and what a failure to be met needs
 */
export function handOut(
  scenes: readonly PlayedScene[],
  pays: Pays | undefined,
  own: Partial<Record<Field, string>>,
): Handout {
  const values = {...personal, ...(pays ? practiceData[pays] : {}), ...own};
  const fields = scenes.flatMap(({do: action}) => fieldsOf(action));
  return new Map(fields.map((field) => [field, values[field] ?? '']));
}

/** What would have been typed before a scene, had the handed-out values been used; secrets are not kept. */
export function typedBefore(scenes: readonly PlayedScene[], at: number, handout: Handout): Typed {
  const fields = scenes.slice(0, at).flatMap(({do: action}) => fieldsOf(action));
  const kept = fields.filter((field) => field !== 'pin' && field !== 'password');
  return Object.fromEntries(kept.map((field) => [field, handout.get(field) ?? '']));
}
