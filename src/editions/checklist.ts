import {findWarnings} from '../freshness/warnings';
import {isTooOld} from '../freshness/unchecked';
import {readCatalog} from '../guides/catalog';
import {checkContent} from '../guides/checkContent';
import type {Catalog} from '../guides/edition';
import {formatFinding, type Finding} from '../guides/finding';
import {missingEntries} from './changelog';

/** One line of the checklist, and what it says about the guides as they stand. */
export interface Point {
  /** What has to be so. */
  name: string;
  /** `stop`: it is not so. `force`: not so, and a writer may insist. `ask`: a person has to say. */
  state: 'done' | 'ask' | 'force' | 'stop';
  /** What was found, in lines. */
  told: string[];
}

const places = (findings: readonly Finding[]) => findings.map(formatFinding);
const demand = (name: string, findings: readonly Finding[], state: Point['state']): Point => ({
  ...{name, told: places(findings)},
  state: findings.length > 0 ? state : 'done',
});

/** Guides that nobody has gone through in the real app, or not for a long time. */
function unchecked({editions}: Catalog, today: Date): Point {
  const guides = editions[0]!.entries.flatMap(({path, flow}) => (flow ? [{path, flow}] : []));
  const open = guides.filter(({flow}) => !flow.checked || isTooOld(flow.checked, today));
  const told = open.map(({path, flow}) => `${path}: ${flow.checked ?? 'never checked'}`);
  const name = 'A person has gone through every guide in the provider’s own app within a year.';
  return {name, state: open.length > 0 ? 'ask' : 'done', told};
}

/** What the release adds to the addresses that have to stand for good. */
function addresses({editions, published}: Catalog): Point {
  const known = published.current ?? {};
  const told = editions[0]!.entries.flatMap(({path, flow}) => [
    ...(path in known ? [] : [path]),
    ...(flow?.steps ?? [])
      .filter(({id}) => !known[path]?.includes(id))
      .map(({id}) => `${path}#${id}`),
  ]);
  const name =
    'Every address that was published stands or leads on; these are new, and stay for good:';
  return {name, state: 'done', told};
}

/**
 * Reads the checklist of a release.
 * @param root the project's top folder
 * @param edition the one that is to be frozen
 */
export function readChecklist(root: string, edition: string, today = new Date()): Point[] {
  const catalog = readCatalog(root);
  const {unwritten, stale} = findWarnings(root, today);
  const translated = 'Both languages agree: a frozen edition is not corrected any more.';
  return [
    demand('Nothing is wrong in the guides.', checkContent(root), 'stop'),
    demand('Nothing is left to be written.', unwritten, 'stop'),
    demand(translated, stale, 'force'),
    demand('Readers are told what changed.', missingEntries(root, [edition]), 'stop'),
    addresses(catalog),
    unchecked(catalog, today),
  ];
}
