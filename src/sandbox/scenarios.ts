import fs from 'node:fs';
import path from 'node:path';

import {Type} from 'typebox';
import type {Static} from 'typebox';
import {parse} from 'yaml';

import {Amount, Holder, InvoiceState, NumberKind, Wallet} from './contract';
import {ROOMS} from './place';

const base = {
  id: Type.String(),
  code: Type.Optional(Type.String()),
  shows: Type.Object({ky: Type.String(), ru: Type.String()}),
};
const closed = {additionalProperties: false};

const NumberScenario = Type.Object(
  {
    ...base,
    kind: NumberKind,
    number: Type.String({pattern: '^(\\d{14}|\\d{16})$'}),
    holder: Type.Optional(Holder),
    amountDue: Type.Optional(Amount),
    state: Type.Optional(InvoiceState),
    behaviour: Type.Optional(Type.Enum(['down', 'down_once', 'slow', 'answer_lost'])),
  },
  closed,
);
export type NumberScenario = Static<typeof NumberScenario>;

/** What accounts.yaml has to look like; the tests hold it to that, so that a start costs no check. */
export const Table = Type.Object(
  {
    numbers: Type.Array(NumberScenario),
    wallets: Type.Array(
      Type.Object(
        {...base, wallet: Wallet, balance: Amount, spent: Type.Integer({minimum: 0})},
        closed,
      ),
    ),
    amounts: Type.Array(Type.Object({...base, amount: Amount}, closed)),
    rules: Type.Object(
      {smallestAmount: Amount, largestAmount: Amount, walletLimit: Amount},
      closed,
    ),
  },
  closed,
);

function readTable(): Static<typeof Table> {
  const file = path.join(ROOMS, 'sandbox/accounts.yaml');
  return parse(fs.readFileSync(file, 'utf8')) as Static<typeof Table>;
}

/** The practice numbers, wallets and amounts with the sandbox's own rules: see accounts.yaml. */
export const scenarios = readTable();
