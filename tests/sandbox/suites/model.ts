import type {Wallet} from '../../../src/sandbox/contract';

/** What a plain program would remember of one session: no database, no transaction. */
export interface Model {
  balance: number;
  turnover: number;
  readonly paid: Map<string, number>;
  /** Key → what was asked, and what it was answered. */
  readonly answers: Map<string, {asked: string; told: string}>;
}

export const wallets = {
  usual: [1_000_000, 0],
  low: [6_738, 0],
  near_limit: [1_000_000, 5_950_000],
} as const satisfies Record<Wallet, readonly [number, number]>;

const INVOICES: Readonly<Record<string, number>> = {
  '7000000000000001': 120_000,
  '7000000000000004': 250_050,
};
const COMPANIES = ['00101200010008', '23102200100015'];

/** A session as it begins, with one of the practice wallets. */
export function createModel(wallet: Wallet): Model {
  const [balance, turnover] = wallets[wallet];
  return {balance, turnover, paid: new Map(), answers: new Map()};
}

function refuse(model: Model, account: string, amount: number): string | undefined {
  const due = INVOICES[account];
  if (due === undefined && !COMPANIES.includes(account)) return 'account_not_found';
  if (amount < 1_000) return 'amount_too_small';
  if (amount > 2_500_000) return 'amount_too_large';
  if (due !== undefined && (model.paid.get(account) ?? 0) > 0) return 'invoice_paid';
  if (due !== undefined && due !== amount) return 'amount_mismatch';
  if (model.turnover + amount > 6_000_000) return 'limit_exceeded';
  return model.balance < amount ? 'insufficient_funds' : undefined;
}

function settle(model: Model, account: string, amount: number): string {
  const refusal = refuse(model, account, amount);
  if (refusal) return refusal;
  model.balance -= amount;
  model.turnover += amount;
  model.paid.set(account, (model.paid.get(account) ?? 0) + amount);
  return `paid, ${model.balance} left`;
}

/** Pays in the model. Returns what the sandbox should tell: a code, or the balance that is left. */
export function payInModel(model: Model, key: string, account: string, amount: number): string {
  const asked = `${account} ${amount}`;
  const earlier = model.answers.get(key);
  if (earlier) return earlier.asked === asked ? earlier.told : 'idempotency_key_reused';
  const told = settle(model, account, amount);
  model.answers.set(key, {asked, told});
  return told;
}
