import type {Key} from '../chain/keyring';
import {isWhole, signHead, signRow, signSession} from '../chain/link';
import type {Linkable} from '../chain/link';
import type {Finding} from './finding';
import type {SessionRows} from './readSessions';

/** A row that can be linked, under the name that it is told by. */
interface Named {
  readonly linkable: Linkable;
  readonly position: number | null;
  readonly link: string | null;
  readonly name: string;
}
type Linked = Named & {readonly position: number; readonly link: string};

type Session = NonNullable<SessionRows['session']>;

const isLinked = (row: Named): row is Linked => row.position !== null && row.link !== null;

function listNamed({transfers, payments, answers, failures}: SessionRows): Named[] {
  const byId = new Map(payments.map((payment) => [payment.id, payment]));
  const placed = ({position, link}: {position: number | null; link: string | null}) => ({
    position,
    link,
  });
  return [
    ...transfers.map((row) => {
      const payment = row.payment_id === null ? undefined : byId.get(row.payment_id);
      const linkable = {kind: 'transfer' as const, row, ...(payment && {payment})};
      return {linkable, ...placed(row), name: `transfer ${row.id}`};
    }),
    ...answers.map((row) => ({
      linkable: {kind: 'answer' as const, row},
      ...placed(row),
      name: `answer ${row.key_hash}`,
    })),
    ...failures.map((row) => ({
      linkable: {kind: 'failure' as const, row},
      ...placed(row),
      name: `failure ${row.key_hash}`,
    })),
  ];
}

/**
 * Follows the links from the session to its last row. Each is computed from the one that stands
 * before it, so that a row that was changed is named, and not all that follow it.
 */
function followLinks(key: Key, session: Session, linked: readonly Linked[]): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: Finding['rule'], row: string) =>
    findings.push({rule, session: session.id, row});
  let before = signSession(key, session);
  let last = 0;
  for (const {linkable, position, link, name} of linked) {
    const isNext = position === last + 1;
    if (position > last + 1) add('missing', `position ${last + 1}`);
    else if (!isNext) add('order', name);
    // After a gap, the link before is not known.
    if (isNext && signRow(key, before, position, linkable) !== link) add('chain', name);
    [before, last] = [link, position];
  }
  if (last < session.links!) add('missing', `position ${last + 1}`);
  return findings;
}

/** The session's own hold on its chain: how many rows there are, and the last link. */
function checkHead(key: Key, session: Session, linked: readonly Linked[]): Finding[] {
  const {id, links, head, seal} = session;
  const isSealed = signHead(key, session, links!, head!) === seal;
  const last = linked.at(-1);
  // Rows that are missing at the end are named one by one.
  const isLast = last?.position !== links || last?.link === head;
  return isSealed && isLast ? [] : [{rule: 'head', session: id, row: `session ${id}`}];
}

/**
 * Checks the chain of a session.
 * @param mayBeUnlinked whether a server of the version before the chain may have written rows
 * @returns what breaks a rule, and how many rows were written without a link
 */
export function checkChain(
  rows: SessionRows & {session: Session},
  key: Key,
  mayBeUnlinked: boolean,
): {findings: Finding[]; unlinked: number} {
  const {session} = rows;
  const all = listNamed(rows);
  const outside = all.filter((row) => !isLinked(row));
  const linked = all.filter(isLinked).sort((one, other) => one.position - other.position);
  const names = [
    ...(session.seal === null ? [`session ${session.id}`] : []),
    ...outside.map(({name}) => name),
  ];
  const findings: Finding[] = mayBeUnlinked
    ? []
    : names.map((row) => ({rule: 'unlinked', session: session.id, row}));
  if (session.seal !== null) {
    findings.push(...checkHead(key, session, linked), ...followLinks(key, session, linked));
  } else {
    // A session that was counted, or has a link, had a seal.
    const names = [
      ...(isWhole(key, session) ? [] : [`session ${session.id}`]),
      ...linked.map(({name}) => name),
    ];
    findings.push(...names.map((row) => ({rule: 'head' as const, session: session.id, row})));
  }
  return {findings, unlinked: names.length};
}
