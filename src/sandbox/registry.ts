import type {Account, Holder, InvoiceState, NumberKind} from './contract';
import type {Queries} from './database/database';
import {scenarios} from './scenarios';
import type {NumberScenario} from './scenarios';

/** An account that can be paid in practice. The ledger knows it by its reference alone. */
export interface PracticeAccount {
  readonly reference: string;
  readonly kind: NumberKind;
  readonly number: string;
  readonly holder: Holder;
  readonly amountDue?: number;
  readonly state?: InvoiceState;
  readonly behaviour?: NumberScenario['behaviour'];
}

const fromScenarios: readonly PracticeAccount[] = scenarios.numbers.flatMap(
  ({id, holder, ...account}) => (holder ? [{...account, holder, reference: id}] : []),
);
const byNumber = new Map(fromScenarios.map((account) => [account.number, account]));
const byReference = new Map(fromScenarios.map((account) => [account.reference, account]));

interface ImportedRow {
  reference: string;
  number: string;
  kind: NumberKind;
  holder: string;
  amount_due: number | null;
}

function readRow({reference, number, kind, holder, amount_due}: ImportedRow): PracticeAccount {
  const account = {reference, number, kind, holder: {ky: holder, ru: holder}};
  return amount_due === null ? account : {...account, amountDue: amount_due, state: 'unpaid'};
}

/** Finds a practice account by its digits: a scenario's first, at once, then an imported one's. */
export function findAccount(
  queries: Queries,
  kind: NumberKind,
  number: string,
): PracticeAccount | undefined | Promise<PracticeAccount | undefined> {
  const scenario = byNumber.get(number);
  if (scenario) return scenario.kind === kind ? scenario : undefined;
  return findImported(queries, kind, number);
}

async function findImported(
  queries: Queries,
  kind: NumberKind,
  number: string,
): Promise<PracticeAccount | undefined> {
  const row = await queries
    .selectFrom('registry')
    .selectAll()
    .where('number', '=', number)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && readRow(row);
}

/** The accounts behind references of the ledger, whichever of them still exist. */
export async function findAccounts(
  queries: Queries,
  references: readonly string[],
): Promise<Map<string, PracticeAccount>> {
  const imported = references.filter((reference) => !byReference.has(reference));
  const found = new Map(byReference);
  if (imported.length === 0) return found;
  const rows = await queries
    .selectFrom('registry')
    .selectAll()
    .where('reference', 'in', imported)
    .execute();
  for (const row of rows) found.set(row.reference, readRow(row));
  return found;
}

/** What an invoice's state has become once this much was paid into it. */
export function readState(account: PracticeAccount, balance: number): InvoiceState | undefined {
  const isSettled = account.state === 'unpaid' && balance >= (account.amountDue ?? Infinity);
  return isSettled ? 'paid' : account.state;
}

/** A practice account as the owner of a session sees it. */
export function describeAccount(account: PracticeAccount, balance: number): Account {
  const {kind, number, amountDue} = account;
  const state = readState(account, balance);
  return {kind, number, balance, ...(state && {state}), ...(amountDue && {amountDue})};
}
