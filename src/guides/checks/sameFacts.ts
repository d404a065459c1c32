import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Page, Place, Section} from '../page';
import {findingAt} from '../placeAt';
import {type Check} from './check';
import {readFacts, type Fact, type FactKind} from './facts';
import {readLinks} from './linkFacts';

type Kind = FactKind | 'link';
type Comparable = Omit<Fact, 'kind'> & {kind: Kind};

/** One section in both languages. */
interface Pair {
  source: {page: Page; place: Place; facts: Comparable[]};
  other: {page: Page; place: Place; facts: Comparable[]};
}

const kinds: Kind[] = ['label', 'code', 'phone', 'number', 'link'];
const quoted = (kind: Kind, shown: string) => (kind === 'label' ? shown : `"${shown}"`);

function surplus(of: Comparable[], than: Comparable[], kind: Kind): Comparable[] {
  const values = than.filter((fact) => fact.kind === kind).map(({value}) => value);
  const own = of.filter((fact) => fact.kind === kind && !values.includes(fact.value));
  return own.filter(({value}, at) => own.findIndex((fact) => fact.value === value) === at);
}

/** The two languages say different things: told at the translation, with the place in the source. */
function compareKind({source, other}: Pair, kind: Kind): Finding[] {
  const lost = surplus(source.facts, other.facts, kind);
  const added = surplus(other.facts, source.facts, kind);
  const cure = `say the same ${kind} in both languages: correct the one that is wrong`;
  const missing = lost.map((fact, at) => {
    const instead = added[at];
    const {line, column} = fact.place();
    const expected = `the ${kind} ${quoted(kind, fact.shown)}, as in ${source.page.file}:${line}:${column}`;
    const found = instead ? quoted(kind, instead.shown) : 'nothing of it under this heading';
    return findingAt(other.page, instead?.place() ?? other.place, {expected, found, cure});
  });
  const more = added.slice(lost.length).map((fact) =>
    findingAt(other.page, fact.place(), {
      expected: `no ${kind} that is not at ${source.page.file}:${source.place.line}`,
      found: quoted(kind, fact.shown),
      cure,
    }),
  );
  return [...missing, ...more];
}

function pairUp(edition: Edition, entry: Entry): Pair[] {
  const {ky, ru} = entry.pages;
  if (!ky || !ru) return [];
  const names = edition.providers.names;
  const side = (page: Page, section: Section) => ({
    page,
    place: section.heading,
    facts: [...readFacts(page, section, names), ...readLinks(edition, entry, section)],
  });
  const key = ({heading: {id, depth}}: Section) => id ?? (depth < 2 ? depth : undefined);
  return ky.sections.flatMap((section) => {
    const same = ru.sections.find((other) => key(other) === key(section));
    if (!same || key(section) === undefined) return [];
    // One language is often written before the other.
    if (section.unwritten || same.unwritten) return [];
    return [{source: side(ky, section), other: side(ru, same)}];
  });
}

/** Numbers, codes, phone numbers, labels and links: the same under each heading of both languages. */
export const sameFacts: Check = (edition) =>
  edition.entries
    .flatMap((entry) => pairUp(edition, entry))
    .flatMap((pair) => kinds.flatMap((kind) => compareKind(pair, kind)));
