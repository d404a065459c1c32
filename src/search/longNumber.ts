/** No telephone number has as many digits, also with the country's code; an INN and an invoice number have more. */
const LEAST_DIGITS = 13;

const numbers = /\d(?:[\s\u00a0.-]*\d)*/g;

/**
 * Takes an INN or invoice number out of a question: it is nobody's business, and no guide holds it.
 * @returns the question without it, and whether there was one
 */
export function takeOutNumber(question: string): {question: string; hadNumber: boolean} {
  const isLong = (number: string) => number.replace(/\D/g, '').length >= LEAST_DIGITS;
  const rest = question.replace(numbers, (number) => (isLong(number) ? ' ' : number));
  return {question: rest, hadNumber: rest !== question};
}
