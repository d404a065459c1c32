/** Luhn's test (ISO/IEC 7812-1, annex B), which every bank card number passes. */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Visa 4, Mastercard 5, UnionPay 62, and 9417 of the national system Элкарт. */
export function looksLikeCard(digits: string): boolean {
  return /^(?:4|5|62|9417)/.test(digits) && /^\d{16,19}$/.test(digits) && passesLuhn(digits);
}

/** A bank account of the country: 16 digits that begin with the code of a bank. */
export function looksLikeBankAccount(digits: string): boolean {
  return /^(?:109|118|124|128)\d{13}$/.test(digits);
}

/** A phone number of the country, with or without 996, 00996 or the leading 0. */
export function looksLikePhone(digits: string): boolean {
  return /^(?:(?:(?:00)?996|0)[2-9]|[3579])\d{8}$/.test(digits);
}
