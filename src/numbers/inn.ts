import {findSwaps, keepsCheckDigit} from './checkDigit';
import {doubtDate} from './date';
import {looksLikeBankAccount, looksLikeCard, looksLikePhone} from './likeness';
import {LENGTHS, readNumber} from './length';
import type {Likeness, Refusal, Verdict, Warning} from './verdict';

/** More swaps than this are no hint where to look. */
const MOST_SWAPS_NAMED = 2;

function findLikeness(digits: string): Likeness | undefined {
  if (looksLikePhone(digits)) return 'looks_like_phone';
  if (looksLikeCard(digits)) return 'looks_like_card';
  if (looksLikeBankAccount(digits)) return 'looks_like_bank_account';
  return digits.length === LENGTHS.invoice ? 'looks_like_invoice' : undefined;
}

function doubtCheckDigit(digits: string): Warning | undefined {
  if (!digits.startsWith('0') || keepsCheckDigit(digits)) return undefined;
  const swaps = findSwaps(digits);
  return {code: 'check_digit', swaps: swaps.length > MOST_SWAPS_NAMED ? [] : swaps};
}

function warn(digits: string, today: Date): Warning[] {
  const doubts: (Warning | undefined)[] = [
    looksLikePhone(digits) ? {code: 'looks_like_phone'} : undefined,
    /^[012]/.test(digits) ? undefined : {code: 'first_digit'},
    doubtDate(digits, today),
    doubtCheckDigit(digits),
  ];
  return doubts.filter((doubt) => doubt !== undefined);
}

function noticeLostZero(refusal: Refusal, digits: string, today: Date): Refusal {
  if (refusal.code !== 'too_short' || refusal.by !== 1) return refusal;
  return {...refusal, leadingZeroLost: warn(`0${digits}`, today).length === 0};
}

/**
 * INN (ИНН, also printed ПИН): the number of a taxpayer.
 *
 * 14 digits. The first is 0 for a legal entity, 1 or 2 for a person; digits 2-9 are a date DDMMYYYY;
 * a legal entity's last digit is a check digit. Only characters and count refuse, since no official
 * text of the rules is known and a refused real number is worse than a wrong one let through.
 * @param typed anything a person types or pastes
 * @param today the moment a date counts as future from
 */
export function checkInn(typed: string, today: Date): Verdict {
  const {kind, digits, places, refusals} = readNumber('inn', typed, findLikeness);
  return {
    kind,
    digits,
    places,
    refusals: refusals.map((refusal) => noticeLostZero(refusal, digits, today)),
    warnings: refusals.length > 0 ? [] : warn(digits, today),
  };
}
