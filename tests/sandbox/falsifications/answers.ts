import type {Falsification, Ledger} from './ledger';
import {copyRow, findPayment, findRefusal, quote} from './rows';

type Answer = Ledger['answers'][number];

const paid = (ledger: Ledger) => findPayment(ledger, 1).answer;
const refused = (ledger: Ledger) => findRefusal(ledger, 0);

const change =
  (find: (ledger: Ledger) => Answer, set: (answer: Answer, ledger: Ledger) => string) =>
  (ledger: Ledger) => {
    const answer = find(ledger);
    return [
      `update idempotency set ${set(answer, ledger)} where session_id = ${answer.session_id} and key_hash = '${answer.key_hash}'`,
    ];
  };
const remove = (find: (ledger: Ledger) => Answer) => (ledger: Ledger) => [
  `delete from idempotency where key_hash = '${find(ledger).key_hash}'`,
];
const names =
  (rule: string, find: (ledger: Ledger) => Answer, row?: (answer: Answer) => string) =>
  (ledger: Ledger) => {
    const answer = find(ledger);
    return {
      rule: rule as 'answer',
      session: answer.session_id,
      row: row ? row(answer) : `answer ${answer.key_hash}`,
    };
  };
const body = (text: string, by: string) => (answer: Answer) =>
  `body = ${quote(answer.body.replace(text, by))}`;
const at = ({position}: Answer) => `position ${position}`;

/** What was told, and the keys that it is told again by. */
export const answerFalsifications: readonly Falsification[] = [
  {
    what: 'a receipt tells another amount',
    statements: change(paid, body('"amount":20000', '"amount":2000')),
    finding: names('answer', paid),
  },
  {
    what: 'a receipt lacks a field',
    statements: change(paid, body('"provider":"elsom",', '')),
    finding: names('answer', paid),
  },
  {
    what: 'a receipt is no JSON',
    statements: change(paid, () => "body = '{'"),
    finding: names('answer', paid),
  },
  {
    what: 'a receipt stands in other letters',
    statements: change(paid, body('{', '{ ')),
    finding: names('chain', paid),
  },
  {
    what: 'a receipt has another status',
    statements: change(paid, () => 'status = 200'),
    finding: names('answer', paid),
  },
  {
    what: 'a refusal becomes another',
    statements: change(refused, body('amount_too_small', 'limit_exceeded')),
    finding: names('refusal', refused),
  },
  {
    what: 'a refusal becomes another, whole',
    statements: change(refused, (_answer, ledger) => {
      const other = findRefusal(ledger, 2);
      return `body = ${quote(other.body)}, status = ${other.status}`;
    }),
    finding: names('chain', refused),
  },
  {
    what: 'a refusal becomes a success',
    statements: change(refused, () => 'status = 201'),
    finding: names('refusal', refused),
  },
  {
    what: 'a receipt becomes a refusal',
    statements: change(
      paid,
      (_answer, ledger) => `status = 422, body = ${quote(refused(ledger).body)}`,
    ),
    finding: names('answer', paid),
  },
  {
    what: 'a key stands for another request',
    statements: change(paid, () => "fingerprint = 'x'"),
    finding: names('chain', paid),
  },
  {
    what: 'a key is another one',
    statements: change(paid, () => "key_hash = 'x'"),
    finding: (ledger) => ({rule: 'chain', session: paid(ledger).session_id, row: 'answer x'}),
  },
  {
    what: 'a key’s clock is set back',
    statements: change(paid, () => 'made_at = 1'),
    finding: names('chain', paid),
  },
  {
    what: 'a key moves to another session',
    statements: change(refused, (_answer, {sessions}) => `session_id = ${sessions[1]!.id}`),
    finding: names('missing', refused, at),
  },
  {
    what: 'a refusal is forgotten',
    statements: remove(refused),
    finding: names('missing', refused, at),
  },
  {what: 'a receipt is forgotten', statements: remove(paid), finding: names('missing', paid, at)},
  {
    what: 'the last answer of a session is forgotten',
    statements: remove((ledger) => findRefusal(ledger, 2)),
    finding: names('missing', (ledger) => findRefusal(ledger, 2), at),
  },
  {
    what: 'a receipt tells of no payment',
    statements: change(paid, () => 'payment_id = null'),
    finding: names('refusal', paid),
  },
  {
    what: 'a refusal is told under another key too',
    statements: (ledger) => [copyRow('idempotency', refused(ledger), {key_hash: 'x'})],
    finding: (ledger) => ({rule: 'order', session: refused(ledger).session_id}),
  },
  {
    what: 'a refusal is told under another key too, without a link',
    statements: (ledger) => [
      copyRow('idempotency', refused(ledger), {key_hash: 'x', position: null, link: null}),
    ],
    finding: (ledger) => ({rule: 'unlinked', session: refused(ledger).session_id, row: 'answer x'}),
  },
  {
    what: 'two answers change their keys',
    statements: (ledger) => {
      const [one, other] = [paid(ledger), refused(ledger)];
      const set = (from: string, to: string) =>
        `update idempotency set key_hash = '${to}' where key_hash = '${from}'`;
      return [set(one.key_hash, 'x'), set(other.key_hash, one.key_hash), set('x', other.key_hash)];
    },
    finding: (ledger) => ({rule: 'chain', session: paid(ledger).session_id}),
  },
  {
    what: 'a link of an answer is taken away',
    statements: change(paid, () => 'link = null, position = null'),
    finding: names('unlinked', paid),
  },
  {
    what: 'a provider’s failure is forgotten',
    statements: () => ['delete from failures'],
    finding: ({sessions}) => ({rule: 'missing', session: sessions[0]!.id}),
  },
  {
    what: 'a provider’s failure is made up',
    statements: ({sessions}) => [
      `insert into failures (session_id, key_hash) values (${sessions[1]!.id}, 'x')`,
    ],
    finding: ({sessions}) => ({rule: 'unlinked', session: sessions[1]!.id, row: 'failure x'}),
  },
  {
    what: 'a provider’s failure moves to another session',
    statements: ({sessions}) => [`update failures set session_id = ${sessions[1]!.id}`],
    finding: ({sessions}) => ({rule: 'missing', session: sessions[0]!.id}),
  },
];
