import {createHmac} from 'node:crypto';

import type {Selectable} from 'kysely';

import type {Schema} from '../database/schema';
import type {Key} from './keyring';

type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;
type Fields<Table extends keyof Schema> = readonly (keyof Row<Table> & string)[];

const SESSION: Fields<'sessions'> = [
  ...(['id', 'token_hash', 'wallet', 'opened_at', 'expires_at'] as const),
  ...(['key_id', 'slot', 'terms'] as const),
];
const TRANSFER: Fields<'transfers'> = ['debit', 'credit', 'amount', 'payment_id', 'made_at'];
const PAYMENT: Fields<'payments'> = [
  ...(['id', 'code', 'provider', 'service', 'account', 'amount'] as const),
  ...(['wallet_before', 'account_before', 'made_at', 'due', 'terms'] as const),
];
const ANSWER: Fields<'idempotency'> = [
  ...(['key_hash', 'fingerprint', 'status', 'body', 'payment_id', 'made_at'] as const),
];
const REGISTER: Fields<'session_register'> = ['slot', 'opened', 'ended', 'id_sum', 'key_id'];
const ACCOUNT: Fields<'registry'> = [
  'reference',
  'number',
  'kind',
  'holder',
  'amount_due',
  'key_id',
];
const ACCOUNT_REGISTER: Fields<'account_register'> = ['count', 'combined', 'digest', 'key_id'];
const SECRET: Fields<'secrets'> = ['id', 'fingerprint', 'made_at', 'unlinked_until'];

/** What a link or a seal says of a row. */
type Said<Table extends keyof Schema> =
  Pick<Row<Table>, Fields<Table>[number]> | Partial<Row<Table>>;

const pick = (row: object, fields: readonly string[]) =>
  fields.map((field) => (row as Record<string, unknown>)[field] ?? null);

function sign({chain}: Key, ...values: readonly unknown[]): string {
  return createHmac('sha256', chain).update(JSON.stringify(values)).digest('base64url');
}

/** A row of a session as it stands in the chain; a payment is linked with its transfer. */
export type Linkable =
  | {
      readonly kind: 'transfer';
      readonly row: Said<'transfers'>;
      readonly payment?: Said<'payments'>;
    }
  | {readonly kind: 'answer'; readonly row: Said<'idempotency'>}
  | {readonly kind: 'failure'; readonly row: Said<'failures'>};

function listValues(linkable: Linkable): unknown[] {
  switch (linkable.kind) {
    case 'transfer':
      return [pick(linkable.row, TRANSFER), pick(linkable.payment ?? {}, PAYMENT)];
    case 'answer':
      return pick(linkable.row, ANSWER);
    case 'failure':
      return pick(linkable.row, ['key_hash']);
  }
}

/** The link before a session's first row: it holds the session's own fields. */
export function signSession(key: Key, session: Said<'sessions'>): string {
  return sign(key, 'session', pick(session, SESSION));
}

/**
 * The link of a session's row: an HMAC over the row, its position and the link before it.
 * @param position counted from 1 within the session
 */
export function signRow(key: Key, before: string, position: number, linkable: Linkable): string {
  return sign(key, linkable.kind, before, position, listValues(linkable));
}

/**
 * What a session holds of itself and its whole chain. A link stands in the row it is of, so the last
 * one could be copied from the row before; a seal stands nowhere else.
 */
export function signHead(key: Key, session: Said<'sessions'>, links: number, head: string): string {
  return sign(key, 'head', pick(session, SESSION), links, head);
}

/** A row is not as a server wrote it; going on with it would put a new seal on what was done to it. */
export class FalsifiedError extends Error {}

/** The sentence about it. */
export const describeFalsified = (session: number) =>
  `Session ${session} is not as a server wrote it: audit the database.`;

/** Whether a session is being opened: what has been committed has a seal, or is an older server's. */
export const isNew = ({links, head, seal}: Row<'sessions'>) =>
  links === null && head === null && seal === null;

/**
 * Whether a session is as a server wrote it. One that a server of the version before the chain opened has
 * no seal, and nothing else of the chain.
 */
export function isWhole(key: Key, session: Row<'sessions'>): boolean {
  const {slot, links, head, seal} = session;
  if (seal === null) return slot === null && isNew(session);
  return signHead(key, session, links ?? 0, head ?? '') === seal;
}

/**
 * Requires that a session is as a server wrote it; a secret that is not known here is for others to say.
 * @throws FalsifiedError
 */
export function requireSeal(key: Key | undefined, session: Row<'sessions'>): void {
  if (key && !isWhole(key, session)) throw new FalsifiedError(describeFalsified(session.id));
}

/** Seals a slot of the register of sessions. */
export function signRegister(key: Key, slot: Said<'session_register'>): string {
  return sign(key, 'register', pick(slot, REGISTER));
}

/** Seals an imported practice account. */
export function signAccount(key: Key, account: Said<'registry'>): string {
  return sign(key, 'account', pick(account, ACCOUNT));
}

/** Seals the register of imported accounts. */
export function signAccountRegister(key: Key, register: Said<'account_register'>): string {
  return sign(key, 'accounts', pick(register, ACCOUNT_REGISTER));
}

/** Seals the record of a secret; one that no server of the fifth version has met says one thing less. */
export function signSecret(key: Key, record: Said<'secrets'>): string {
  const {older_until: until = null} = record;
  return sign(key, 'secret', pick(record, SECRET), ...(until === null ? [] : [until]));
}
