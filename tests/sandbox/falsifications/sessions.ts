import type {Falsification, Ledger} from './ledger';
import {copyRow, quote} from './rows';

const first = ({sessions}: Ledger) => sessions[0]!;
const change = (set: (ledger: Ledger) => string) => (ledger: Ledger) => [
  `update sessions set ${set(ledger)} where id = ${first(ledger).id}`,
];
const named = (rule: 'chain' | 'head' | 'key' | 'register') => (ledger: Ledger) => ({
  rule,
  session: first(ledger).id,
});
const remove =
  (nth: number) =>
  ({sessions}: Ledger) =>
    `delete from sessions where id = ${sessions[nth]!.id}`;
const slotOf = (ledger: Ledger) => `slot ${first(ledger).slot}`;

/** Copies a session with all its rows under another id. */
function copySession({sessions, transfers, answers}: Ledger): string[] {
  const session = sessions[2]!;
  const id = 900;
  const own = <Row extends {session_id: number}>(rows: Row[]) =>
    rows.filter(({session_id}) => session_id === session.id);
  const insert = copyRow('sessions', session, {id, token_hash: 'x'});
  return [
    insert.replace(' values ', ' overriding system value values '),
    ...own(transfers).map((row) => copyRow('transfers', row, {session_id: id}, ['id'])),
    ...own(answers).map((row) => copyRow('idempotency', row, {session_id: id})),
  ];
}

const onSqlite = (statements: (ledger: Ledger) => string[]) => (ledger: Ledger) =>
  statements(ledger).map((text) =>
    ledger.engine === 'SQLite' ? text.replace(' overriding system value', '') : text,
  );

/** Sessions, and the register that counts them. */
export const sessionFalsifications: readonly Falsification[] = [
  {
    what: 'an older server is said to have written more often than a number can hold',
    statements: ({sessions}) => [
      `update sessions set touches = 9007199254740993 where id = ${sessions[0]!.id}`,
    ],
    finding: ({sessions}) => ({rule: 'head', session: sessions[0]!.id}),
  },
  {
    what: 'a session begins with another wallet',
    statements: change(() => "wallet = 'low'"),
    finding: named('chain'),
  },
  {
    what: 'a session lives longer',
    statements: change(() => 'expires_at = expires_at + 1'),
    finding: named('chain'),
  },
  {
    what: 'a session was opened earlier',
    statements: change(() => 'opened_at = opened_at - 1'),
    finding: named('chain'),
  },
  {
    what: 'a session is handed to another token',
    statements: change(() => "token_hash = 'x'"),
    finding: named('chain'),
  },
  {
    what: 'a session was opened under other rules',
    statements: change(() => "terms = 'x'"),
    finding: named('chain'),
  },
  {
    what: 'a session is sealed with a secret nobody knows',
    statements: change(() => 'key_id = 7'),
    finding: named('key'),
  },
  {
    what: 'a session’s head is another link',
    statements: change(() => "head = 'x'"),
    finding: named('head'),
  },
  {
    what: 'a session counts fewer rows',
    statements: change(() => 'links = links - 1'),
    finding: named('head'),
  },
  {
    what: 'a session counts more rows',
    statements: change(() => 'links = 1000000000000'),
    finding: named('head'),
  },
  {
    what: 'a session bears another session’s seal',
    statements: change(
      ({sessions}) =>
        `seal = ${quote(sessions[1]!.seal!)}, head = ${quote(sessions[1]!.head!)}, links = ${sessions[1]!.links}`,
    ),
    finding: named('head'),
  },
  {
    what: 'a whole session is removed',
    statements: (ledger) => [remove(0)(ledger)],
    finding: named('register'),
  },
  {
    what: 'the last session is removed',
    statements: (ledger) => [remove(2)(ledger)],
    finding: ({sessions}) => ({rule: 'register', session: sessions[2]!.id}),
  },
  {
    what: 'a whole session is removed, and the register counts it as ended',
    statements: (ledger) => {
      const {id, slot} = first(ledger);
      const count = `update session_register set ended = ended + 1, id_sum = id_sum - ${id} where slot = ${slot}`;
      return [remove(0)(ledger), count];
    },
    finding: (ledger) => ({rule: 'register', row: slotOf(ledger)}),
  },
  {
    what: 'all sessions are removed',
    statements: () => ['delete from sessions'],
    finding: () => ({rule: 'register'}),
  },
  {
    what: 'a session is copied with all its rows',
    statements: onSqlite(copySession),
    finding: () => ({rule: 'chain', session: 900}),
  },
  {
    what: 'a session moves to another slot',
    statements: change((ledger) => `slot = ${(first(ledger).slot! + 1) % 16}`),
    finding: (ledger) => ({rule: 'register', row: slotOf(ledger)}),
  },
  {
    what: 'a session stands in no slot',
    statements: change(() => 'slot = null'),
    finding: named('register'),
  },
  {
    what: 'a slot of the register is removed',
    statements: (ledger) => [`delete from session_register where slot = ${first(ledger).slot}`],
    finding: (ledger) => ({rule: 'register', row: slotOf(ledger)}),
  },
  {
    what: 'the register is removed',
    statements: () => ['delete from session_register'],
    finding: () => ({rule: 'register', row: 'slot 0'}),
  },
  {
    what: 'the register counts more',
    statements: () => ['update session_register set opened = opened + 1 where slot = 3'],
    finding: () => ({rule: 'register', row: 'slot 3'}),
  },
  {
    what: 'a slot bears another slot’s seal',
    statements: ({slots}) => {
      const {seal, opened, ended, id_sum} = slots.find(({slot}) => slot === 4)!;
      return [
        `update session_register set seal = '${seal}', opened = ${opened}, ended = ${ended}, id_sum = ${id_sum} where slot = 5`,
      ];
    },
    finding: () => ({rule: 'register', row: 'slot 5'}),
  },
  {
    what: 'rows are left of a session that is not there',
    statements: ({engine, answers}) => [
      engine === 'SQLite'
        ? 'pragma defer_foreign_keys = on'
        : 'alter table idempotency drop constraint idempotency_session_id_fkey',
      copyRow('idempotency', answers[0]!, {session_id: 901, payment_id: null}),
    ],
    finding: () => ({rule: 'orphan', session: 901}),
  },
  {
    what: 'a session stands where no id is given',
    statements: onSqlite(({sessions}) => [
      copyRow('sessions', sessions[0]!, {id: -9000, token_hash: 'x'}).replace(
        ' values ',
        ' overriding system value values ',
      ),
    ]),
    finding: () => ({rule: 'stray', row: 'sessions'}),
  },
];
