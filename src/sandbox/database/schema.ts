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
    /** Null where a server of the version before the chain opened the session: see chain/link.ts. */
    key_id: number | null;
    slot: number | null;
    terms: string | null;
    links: number | null;
    head: string | null;
    seal: string | null;
    /** How often a server without the chain has written into the session. */
    touches: Generated<number>;
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
    position: number | null;
    link: string | null;
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
    /** What an imported invoice was for at that time, in tyiyn. */
    due: number | null;
    /** Fingerprint of the rules and accounts it was made under: see terms.ts. */
    terms: string | null;
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
    position: number | null;
    link: string | null;
  };
  /** Keys that a provider has failed once already, for the scenario that recovers. */
  failures: {
    session_id: number;
    key_hash: string;
    position: number | null;
    link: string | null;
  };
  /** Practice accounts imported beside the scenarios. */
  registry: {
    reference: string;
    number: string;
    kind: NumberKind;
    holder: string;
    amount_due: number | null;
    key_id: number | null;
    seal: string | null;
  };
  /** The secrets that rows are sealed with, by fingerprint: the secrets themselves are never stored. */
  secrets: {
    id: number;
    fingerprint: string;
    made_at: number;
    /** Until then a row without a link may be an older server's. */
    unlinked_until: number;
    /** Until then servers of a version before the fifth may run beside; null: no later one has started. */
    older_until: number | null;
    seal: string;
  };
  /** How many sessions were opened and ended, in slots that servers choose at random. */
  session_register: {
    slot: number;
    opened: number;
    ended: number;
    /** Sum of the ids of the sessions that have not ended. */
    id_sum: number;
    key_id: number;
    seal: string;
  };
  /** One row: what imported accounts there are; see chain/accountRegister.ts. */
  account_register: {
    id: number;
    count: number;
    /** Exclusive or of the bytes of all references, in hexadecimal digits. */
    combined: string;
    /** SHA-256 of every reference with its seal. */
    digest: string;
    key_id: number;
    seal: string;
  };
  /** Written by the migration, before a secret is known. */
  chain_start: {unlinked_until: number};
  /** PostgreSQL only, and of servers of an older version: see migrations/002-limits.ts. */
  request_counts: {bucket: string; window_start: number; count: number};
  /** PostgreSQL only: arrival times of buckets in microseconds, see limits/gcra.ts. */
  rate_limits: {bucket: string; tat: number};
  /** Views over transfers. */
  entries: {transfer_id: number; session_id: number; account: string; amount: number};
  balances: {session_id: number; account: string; balance: number};
}
