/** What has to hold in every database, whatever was done to it. */
export const rules = {
  schema: 'the schema has the guards that the migrations made',
  secret: 'a record of a secret is as a server wrote it',
  register: 'the register counts every session that was opened and has not ended',
  account: 'an imported account is as it was imported',
  accounts: 'the register counts every imported account, as the last import left it',
  stray: 'a session has an id that the database gives',
  orphan: 'a row belongs to a session',
  key: 'a session is sealed with a secret that the database has a record of',
  head: 'a session is as it was opened, and holds the last link of its chain',
  chain: 'a row is as it was written, and follows the one before it',
  missing: 'a chain has every row that was written',
  unlinked: 'a row stands in the chain of its session',
  order: 'rows stand in the order in which they were written',
  opening: 'a session begins with the money of its wallet',
  leaving: 'money leaves a wallet by a payment',
  below_zero: 'only practice money may be below zero',
  transfer: 'a payment has its one transfer, of its session, account, amount and time',
  receipt: 'a receipt shows the balances that the ledger had',
  allowed: 'a payment is one that the rules of payment allow',
  answer: 'a payment has the one record of its key, and the record tells its receipt',
  refusal: 'a record without a payment tells a refusal',
} as const;

export type Rule = keyof typeof rules;

/** Something in a database that breaks a rule. */
export interface Finding {
  readonly rule: Rule;
  /** Absent where no session is concerned, or none is left. */
  readonly session?: number;
  /** The row, by its table's noun and what the database knows it by. */
  readonly row: string;
}

/** A finding as one line for the operator. */
export function describeFinding({rule, session, row}: Finding): string {
  const place = session === undefined ? row : `session ${session}, ${row}`;
  return `${place}: breaks the rule “${rules[rule]}”.`;
}
