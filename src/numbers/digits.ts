import {countWhole, hasPoint} from './decimals';
import type {StrangeCharacter} from './verdict';

/** What people put between and around digits: all kinds of space, dash, bracket, quote and invisible mark. */
const SEPARATORS =
  /[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}.,/\\:;'"`´*#·•…،٫٬№+=~−\u2800\u3164]/u;

/** Words that stand before such a number on papers, in chats and in wallets. */
const LABELS = new Set(
  (
    'инн пин исн inn pin tin no номер номера номери счет счёт счета счёта лицевой на оплату ' +
    'эсеп эсеби эсебинин өздүк төлөө төлөөгө invoice account number'
  ).split(' '),
);
const SPELLED_LABEL = /[ип]\.\s*[ин]\.\s*н\.?/giu;

/** Zero in the other scripts a keyboard or a PDF may bring: Arabic, Persian, Devanagari, full width, styled. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];

const LOOKALIKES = ['ОоOoΟοӨө', 'lI|ІӀӏ', 'Z', 'Зз', '', 'S', 'б', '', 'BВ', ''];

function readDigit(character: string): string | undefined {
  const point = character.codePointAt(0)!;
  const zero = ZEROS.find((start) => point >= start && point < start + 10);
  return zero === undefined ? undefined : String(point - zero);
}

function guessDigit(character: string): string | undefined {
  const digit = LOOKALIKES.findIndex((letters) => letters.includes(character));
  return digit < 0 ? undefined : String(digit);
}

function dropLabels(typed: string): string {
  return typed
    .replace(SPELLED_LABEL, ' ')
    .replace(/\p{L}+/gu, (word) => (LABELS.has(word.toLowerCase()) ? ' ' : word));
}

/** A typed string as a machine may understand it. */
export interface Reading {
  readonly digits: string;
  /** Digits and strange characters, each in its place. */
  readonly places: string;
  readonly strange: readonly StrangeCharacter[];
  /** The digits again, with those in place that a strange character is easily mistaken for. */
  readonly resembling: string;
  /** How many of the digits stand before a single dot or comma: what follows may be decimals. */
  readonly whole?: number | undefined;
  /** A dot or a comma stands among the digits. */
  readonly hasPoint: boolean;
}

/** Digits in groups or not, as nearly everybody types them: nothing in them is to be understood. */
const PLAIN = /^[0-9 -]+$/;

/** Reads the digits out of anything a person types or pastes, and tells what else stands between them. */
export function readDigits(typed: string): Reading {
  if (PLAIN.test(typed)) {
    const digits = typed.replace(/[ -]/g, '');
    return {digits, places: digits, strange: [], resembling: digits, hasPoint: false};
  }
  const strange: StrangeCharacter[] = [];
  let [digits, places, resembling, place] = ['', '', '', 0];
  for (const character of dropLabels(typed)) {
    if (SEPARATORS.test(character)) continue;
    place += 1;
    const digit = readDigit(character);
    const guess = digit ?? guessDigit(character);
    if (digit === undefined) strange.push({character, place, ...(guess && {digit: guess})});
    digits += digit ?? '';
    places += digit ?? character;
    resembling += guess ?? '';
  }
  return {
    ...{digits, places, strange, resembling},
    whole: countWhole(typed),
    hasPoint: hasPoint(typed, LOOKALIKES.join('')),
  };
}
