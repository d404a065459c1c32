import type {Generated} from 'kysely';

import type {NumberKind, Service, Wallet} from '../contract';

/** Times are milliseconds since 1970, amounts whole tyiyn, in both engines. */
export interface Schema {
  sessions: {
    id: Generated<number>;
    /** SHA-256 of the token: whoever reads the database still opens no session. */
    token_hash: string;
    wallet: Wallet;
    opened_at: number;
    expires_at: number;
  };
  /** The only rows that move money. They are added and never changed. */
  transfers: {
    id: Generated<number>;
    session_id: number;
    debit: string;
    credit: string;
    amount: number;
    payment_id: string | null;
    made_at: number;
  };
  payments: {
    sequence: Generated<number>;
    id: string;
    session_id: number;
    code: string;
    provider: string;
    service: Service;
    /** Reference of the practice account; its number stands in the registry alone. */
    account: string;
    amount: number;
    wallet_before: number;
    account_before: number;
    made_at: number;
  };
  idempotency: {
    session_id: number;
    /** Keyed HMAC: a key is free text, and free text can hold a real number. */
    key_hash: string;
    fingerprint: string;
    status: number;
    body: string;
    payment_id: string | null;
    made_at: number;
  };
  /** Keys that a provider has failed once already, for the scenario that recovers. */
  failures: {session_id: number; key_hash: string};
  /** Practice accounts imported beside the scenarios. */
  registry: {
    reference: string;
    number: string;
    kind: NumberKind;
    holder: string;
    amount_due: number | null;
  };
  /** PostgreSQL only: see migrations/002-limits.ts. */
  request_counts: {bucket: string; window_start: number; count: number};
  /** Views over transfers. */
  entries: {transfer_id: number; session_id: number; account: string; amount: number};
  balances: {session_id: number; account: string; balance: number};
}
