import type {DatePart, Warning} from './verdict';

const BISHKEK_AHEAD_OF_UTC = 6 * 60 * 60 * 1000;
const EARLIEST_YEAR = 1900;

function findImpossiblePart(day: number, month: number, year: number): DatePart | undefined {
  if (month < 1 || month > 12) return 'month';
  if (day < 1 || day > 31) return 'day';
  if (year < EARLIEST_YEAR) return 'year';
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? 'day_in_month' : undefined;
}

/**
 * Reads digits 2-9 of an INN as DDMMYYYY.
 * @param digits the 14 digits
 * @param today the moment to compare with; the day it falls on is Bishkek's
 * @returns what is doubtful about the date, if anything; one doubt at a time, the coarsest
 */
export function doubtDate(digits: string, today: Date): Warning | undefined {
  const [day, month, year] = [digits.slice(1, 3), digits.slice(3, 5), digits.slice(5, 9)];
  const part = findImpossiblePart(Number(day), Number(month), Number(year));
  if (part) return {code: 'impossible_date', part};
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isFuture = midnight > today.getTime() + BISHKEK_AHEAD_OF_UTC;
  return isFuture ? {code: 'future_date'} : undefined;
}
