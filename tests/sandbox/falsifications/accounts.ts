import {imported} from '../practice';
import {UNPAID} from './ledger';
import type {Falsification, Ledger} from './ledger';

const unpaid = ({accounts}: Ledger) => accounts.find(({number}) => number === UNPAID)!;

/** Imported accounts, and the records of secrets. */
export const accountFalsifications: readonly Falsification[] = [
  {
    what: 'an imported account has another holder',
    statements: () => ["update registry set holder = 'ОсОО Чужая'"],
    finding: () => ({rule: 'account'}),
  },
  {
    what: 'an imported account has another number',
    statements: () => [
      `update registry set number = '02902202410005' where number = '${imported.number}'`,
    ],
    finding: () => ({rule: 'account'}),
  },
  {
    what: 'an imported account becomes an invoice',
    statements: () => ["update registry set kind = 'invoice', amount_due = 30000"],
    finding: () => ({rule: 'account'}),
  },
  {
    what: 'an account is added that nobody imported',
    statements: () => [
      "insert into registry (reference, number, kind, holder, key_id) values ('imported-x', '1', 'inn', 'x', 1)",
    ],
    finding: () => ({rule: 'account', row: 'account imported-x'}),
  },
  {
    what: 'an account that was paid is removed',
    statements: () => ['delete from registry'],
    finding: ({sessions}) => ({rule: 'allowed', session: sessions[0]!.id}),
  },
  {
    what: 'an account that nobody paid is removed',
    statements: () => [`delete from registry where number = '${UNPAID}'`],
    finding: (ledger) => ({rule: 'accounts', row: `account ${unpaid(ledger).reference}`}),
  },
  {
    what: 'an account that nobody paid is taken for an older server’s',
    statements: () => [`update registry set seal = null where number = '${UNPAID}'`],
    finding: (ledger) => ({rule: 'accounts', row: `account ${unpaid(ledger).reference}`}),
  },
  {
    what: 'an invoice that nobody paid is for another sum',
    statements: () => [`update registry set amount_due = 1 where number = '${UNPAID}'`],
    finding: (ledger) => ({rule: 'account', row: `account ${unpaid(ledger).reference}`}),
  },
  {
    what: 'all accounts are removed',
    statements: () => ['delete from registry'],
    finding: () => ({rule: 'accounts', row: 'account register, 2 missing'}),
  },
  {
    what: 'an account is removed, and the register counts one less',
    statements: () => [
      `delete from registry where number = '${UNPAID}'`,
      'update account_register set count = 1',
    ],
    finding: () => ({rule: 'accounts', row: 'account register'}),
  },
  {
    what: 'the register of accounts is removed with them',
    statements: () => ['delete from registry', 'delete from account_register'],
    finding: () => ({rule: 'accounts', row: 'account register'}),
  },
  {
    what: 'older servers are said to have stopped long ago',
    statements: () => ['update secrets set older_until = 1'],
    finding: () => ({rule: 'secret', row: 'secret 1'}),
  },
  {
    what: 'older servers are said to run on',
    statements: () => ['update secrets set unlinked_until = 9000000000000'],
    finding: () => ({rule: 'secret', row: 'secret 1'}),
  },
];
