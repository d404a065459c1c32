import type {Falsification} from './ledger';

/** Imported accounts, and the records of secrets. */
export const accountFalsifications: readonly Falsification[] = [
  {
    what: 'an imported account has another holder',
    statements: () => ["update registry set holder = 'ОсОО Чужая'"],
    finding: () => ({rule: 'account'}),
  },
  {
    what: 'an imported account has another number',
    statements: () => ["update registry set number = '02902202410005'"],
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
    what: 'older servers are said to run on',
    statements: () => ['update secrets set unlinked_until = 9000000000000'],
    finding: () => ({rule: 'secret', row: 'secret 1'}),
  },
];
