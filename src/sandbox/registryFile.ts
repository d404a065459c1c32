import {CsvError, parse} from 'csv-parse/sync';

import {checkNumber} from '../numbers/check';
import {LENGTHS} from '../numbers/length';
import type {NumberKind} from './contract';
import {scenarios} from './scenarios';

/** A practice account of somebody's own, as a line of the file describes it. */
export interface RegistryLine {
  readonly number: string;
  readonly kind: NumberKind;
  readonly holder: string;
  /** Tyiyn; invoices alone have one. */
  readonly amountDue: number | null;
}

/** A line that is wrong; `line` counts from 1 and the header is line 1. */
interface LineFault {
  readonly line: number;
  readonly what: string;
}

export interface RegistryFile {
  readonly lines: readonly RegistryLine[];
  readonly faults: readonly LineFault[];
}

const HEADER = ['number', 'holder', 'kind'];
const LONGEST_HOLDER = 200;
const scenarioNumbers = new Set(scenarios.numbers.map(({number}) => number));

type Cells = Readonly<Record<string, string>>;

function judgeNumber(kind: NumberKind, number: string, seen: Set<string>): string | undefined {
  const {digits, refusals} = checkNumber(kind, number, new Date());
  if (refusals.length > 0 || digits !== number) {
    return `number must be the ${LENGTHS[kind]} digits of an ${kind}, and nothing else`;
  }
  if (scenarioNumbers.has(number)) return 'number belongs to a scenario of the sandbox';
  if (seen.has(number)) return 'number stands in the file twice';
  seen.add(number);
  return undefined;
}

function judge({number = '', holder = '', kind, amount}: Cells, seen: Set<string>) {
  if (kind !== 'inn' && kind !== 'invoice') return 'kind must be inn or invoice';
  if (holder.trim() === '') return 'holder must not be empty';
  if (holder.length > LONGEST_HOLDER) return `holder must not exceed ${LONGEST_HOLDER} characters`;
  if (amount && kind === 'inn') return 'amount is for an invoice alone';
  if (amount && !/^[1-9]\d{0,8}(\.\d{2})?$/.test(amount)) {
    return 'amount must be in som, as 1200 or 1200.50';
  }
  return judgeNumber(kind, number, seen);
}

function readLine({number, holder, kind, amount}: Cells): RegistryLine {
  const amountDue = amount ? Math.round(Number(amount) * 100) : null;
  return {number: number!, holder: holder!.trim(), kind: kind as NumberKind, amountDue};
}

function readRows(text: string): {info: {lines: number}; record: Cells}[] {
  return parse(text, {
    columns: (header: string[]) => {
      const missing = HEADER.filter((name) => !header.includes(name));
      const strange = header.filter((name) => ![...HEADER, 'amount'].includes(name));
      if (missing.length === 0 && strange.length === 0) return header;
      throw new HeaderFault('the header must be number,holder,kind and, for invoices, amount');
    },
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
  }) as unknown as {info: {lines: number}; record: Cells}[];
}

class HeaderFault extends Error {}

/** What a file that is no table at all has wrong; the text itself is not repeated. */
function explain(error: unknown): LineFault {
  if (error instanceof HeaderFault) return {line: 1, what: error.message};
  if (!(error instanceof CsvError)) throw error;
  const {lines} = error as CsvError & {lines?: number};
  return {
    line: lines ?? 1,
    what: 'the line has not as many cells as the header, or a quote is open',
  };
}

/**
 * Reads a CSV of practice accounts: `number,holder,kind` and, for invoices, `amount` in som.
 * @returns every line and every fault, so that all can be mended at once
 */
export function readRegistryFile(text: string): RegistryFile {
  try {
    const seen = new Set<string>();
    const rows = readRows(text);
    const faults = rows.flatMap(({info, record}) => {
      const what = judge(record, seen);
      return what === undefined ? [] : [{line: info.lines, what}];
    });
    if (rows.length === 0)
      return {lines: [], faults: [{line: 1, what: 'the file has no accounts'}]};
    return {faults, lines: faults.length > 0 ? [] : rows.map(({record}) => readLine(record))};
  } catch (error) {
    return {lines: [], faults: [explain(error)]};
  }
}
