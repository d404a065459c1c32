import {looksLikeBankAccount, looksLikeCard, looksLikePhone} from './likeness';
import {LENGTHS, readNumber} from './length';
import type {Likeness, Verdict, Warning} from './verdict';

function findLikeness(digits: string): Likeness | undefined {
  if (looksLikePhone(digits)) return 'looks_like_phone';
  if (looksLikeCard(digits)) return 'looks_like_card';
  return digits.length === LENGTHS.inn ? 'looks_like_inn' : undefined;
}

function warn(digits: string): Warning[] {
  if (looksLikeCard(digits)) return [{code: 'looks_like_card'}];
  return looksLikeBankAccount(digits) ? [{code: 'looks_like_bank_account'}] : [];
}

/**
 * The number of an invoice (төлөө эсебинин номери, номер счёта на оплату) that a new customer is given.
 *
 * 16 digits without a structure known to the public. A card and a bank account have 16 digits too,
 * and are typed in its place: that is a warning, since nothing forbids an invoice to look the same.
 * @param typed anything a person types or pastes
 */
export function checkInvoice(typed: string): Verdict {
  const read = readNumber('invoice', typed, findLikeness);
  return {...read, warnings: read.refusals.length > 0 ? [] : warn(read.digits)};
}
