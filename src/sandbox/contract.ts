/**
 * What the sandbox is asked and what it answers: the one description that the server checks
 * against, the OpenAPI document is made of, and the widgets take their types from.
 * Amounts are whole tyiyn (100 000 is 1 000 сом); times are ISO 8601 in UTC.
 */
import {Type} from 'typebox';
import type {Static} from 'typebox';

// A field too many is a mistake worth telling, never something to drop in silence.
const closed = {additionalProperties: false};

export const Amount = Type.Integer({
  minimum: 1,
  maximum: 1_000_000_000_000,
  description: 'Whole tyiyn: 100000 is 1 000 som',
});
const Balance = Type.Integer({description: 'Whole tyiyn'});
const Time = Type.String({format: 'date-time'});

export const NumberKind = Type.Enum(['inn', 'invoice']);
export type NumberKind = Static<typeof NumberKind>;

/** balance takes an INN, signature an invoice number. */
export const Service = Type.Enum(['balance', 'signature']);
export type Service = Static<typeof Service>;

export const InvoiceState = Type.Enum(['unpaid', 'paid', 'expired']);
export type InvoiceState = Static<typeof InvoiceState>;

/** A practice name in both languages, so that the answer does not depend on who asks. */
export const Holder = Type.Object({ky: Type.String(), ru: Type.String()}, closed);
export type Holder = Static<typeof Holder>;

export const Check = Type.Object(
  {
    kind: NumberKind,
    number: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'As typed: spaces and dashes are allowed',
    }),
  },
  closed,
);
export type Check = Static<typeof Check>;

export const CheckAnswer = Type.Object(
  {
    kind: NumberKind,
    status: Type.Enum(['found', 'not_found']),
    holder: Type.Optional(Holder),
    amountDue: Type.Optional(Amount),
    state: Type.Optional(InvoiceState),
    warnings: Type.Array(Type.String({description: 'A code of the number rules'})),
  },
  closed,
);
export type CheckAnswer = Static<typeof CheckAnswer>;

/** Which practice wallet a session begins with; each is a scenario of its own. */
export const Wallet = Type.Enum(['usual', 'low', 'near_limit']);
export type Wallet = Static<typeof Wallet>;

export const NewSession = Type.Object({wallet: Type.Optional(Wallet)}, closed);
export type NewSession = Static<typeof NewSession>;

/** One practice account as this session left it. */
export const Account = Type.Object(
  {
    kind: NumberKind,
    number: Type.String(),
    balance: Balance,
    state: Type.Optional(InvoiceState),
    amountDue: Type.Optional(Amount),
  },
  closed,
);
export type Account = Static<typeof Account>;

const sessionFields = {
  wallet: Wallet,
  balance: Balance,
  turnover: Balance,
  limit: Balance,
  expiresAt: Time,
  accounts: Type.Array(Account),
};

export const Session = Type.Object(sessionFields, closed);
export type Session = Static<typeof Session>;

/** The token is told this once, and is sent back as `Authorization: Bearer`. */
export const OpenedSession = Type.Object({token: Type.String(), ...sessionFields}, closed);
export type OpenedSession = Static<typeof OpenedSession>;

export const Payment = Type.Object(
  {
    // Four digits at most: a number typed in the wrong field must not get through as a name.
    provider: Type.String({pattern: '^[a-z][a-z-]{1,19}[0-9]{0,4}$'}),
    service: Service,
    account: Type.String({minLength: 1, maxLength: 64, description: 'INN or invoice number'}),
    amount: Amount,
  },
  closed,
);
export type Payment = Static<typeof Payment>;

export const BalanceChange = Type.Object({before: Balance, after: Balance}, closed);

export const Receipt = Type.Object(
  {
    id: Type.String(),
    paymentCode: Type.String({description: 'What the practice SMS shows'}),
    time: Time,
    provider: Type.String(),
    service: Service,
    account: Type.String({description: 'The number that was paid, digits alone'}),
    amount: Amount,
    walletBalance: BalanceChange,
    accountBalance: BalanceChange,
  },
  closed,
);
export type Receipt = Static<typeof Receipt>;

/** The newest receipts first; `next`, when there is more, is sent back as `?before=`. */
export const Receipts = Type.Object(
  {payments: Type.Array(Receipt), next: Type.Optional(Type.String())},
  closed,
);
export type Receipts = Static<typeof Receipts>;

/** An error as RFC 9457 has it: `code` is stable, `pointer` names the field that is wrong. */
export const Problem = Type.Object(
  {
    type: Type.String({format: 'uri-reference'}),
    title: Type.String(),
    status: Type.Integer({minimum: 400, maximum: 599}),
    code: Type.String(),
    pointer: Type.Optional(Type.String({description: 'JSON pointer into the body'})),
    errors: Type.Optional(
      Type.Array(
        Type.Object({code: Type.String(), pointer: Type.Optional(Type.String())}, closed),
        {description: 'Every finding, where there are several'},
      ),
    ),
  },
  closed,
);
export type Problem = Static<typeof Problem>;

/** A number, or a wallet, to practise with, and what it shows. */
export const Scenario = Type.Object(
  {
    id: Type.String(),
    kind: Type.Enum(['inn', 'invoice', 'wallet', 'amount']),
    number: Type.Optional(Type.String()),
    wallet: Type.Optional(Wallet),
    holder: Type.Optional(Holder),
    amountDue: Type.Optional(Amount),
    amount: Type.Optional(Amount),
    code: Type.Optional(Type.String({description: 'The error code a payment meets'})),
    shows: Type.Object({ky: Type.String(), ru: Type.String()}, closed),
  },
  closed,
);
export type Scenario = Static<typeof Scenario>;

export const Scenarios = Type.Object({scenarios: Type.Array(Scenario)}, closed);
export type Scenarios = Static<typeof Scenarios>;
