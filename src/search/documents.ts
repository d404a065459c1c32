import type {Edition, Entry} from '../guides/edition';
import type {FlowStep} from '../guides/flow';
import {labelsIn} from '../guides/labels';
import type {Page, Section} from '../guides/page';
import {scenesOf} from '../guides/scenes';
import {addressOf} from '../guides/address';
import {otherLanguage, type Language} from '../language/language';
import type {Kind, SearchDocument} from './answer';
import {BETWEEN} from './phrases';

/** A document before the writers' synonyms are put in; `place` is its address in their file. */
export type Draft = Omit<SearchDocument, 'alike' | 'phrases'> & {place: string};

/** How the providers are called, by id. */
export type Names = Record<string, Record<Language, string>>;

// A number stays on one line with its word.
const stepNumber: Record<Language, (number: number) => string> = {
  ky: (number) => `${number}\u2011кадам`,
  ru: (number) => `шаг\u00a0${number}`,
};

/** Sections that say on every page the same, or nothing that a title does not. */
const usual = ['steps', 'before', 'help', 'ways'];
const FAILURES = 'failures';
/** For programmers: it is found as a page, and its parts stand in no customer's way. */
const FOR_PROGRAMMERS = 'sandbox-api';

/** What the provider's screens show, and what is typed into them. */
function labelsOf(step: FlowStep): string {
  const words = scenesOf(step).flatMap(({screen, do: action}) => [
    ...('parts' in screen ? screen.parts.flatMap(labelsIn) : []),
    ...(screen.kind === 'ussd' ? Object.values(screen.menu ?? {}) : []),
    ...(screen.kind === 'shop' ? screen.shops : []),
    ...(action && 'type' in action ? [action.type] : []),
    ...(action && 'choose' in action ? [String(action.choose)] : []),
  ]);
  return [...new Set(words)].join(BETWEEN);
}

const textOf = ({blocks, heading}: Section) =>
  blocks
    .map(({text}) => text.trim())
    .filter((text) => text !== heading.title)
    .join(' ');

function labelOf({about}: Page, path: string): string {
  return String(about.sidebar_label ?? about.title ?? path);
}

interface Source {
  edition: Edition;
  entry: Entry;
  page: Page;
  twin: Page | undefined;
  names: Names;
}

/** What a guide is called among the others: `ЭЛСОМ, *900# аркылуу толуктоо`. */
function guideName({entry, page, names}: Source): string {
  const provider = names[entry.flow?.provider ?? '']?.[page.language];
  return [provider, labelOf(page, entry.path)].filter(Boolean).join(', ');
}

function draftPage(source: Source): Draft {
  const {edition, entry, page, twin, names} = source;
  const {title = entry.path, description = ''} = page.about;
  const provider = names[entry.flow?.provider ?? ''] ?? {};
  const labels = [...Object.values(provider), ...(entry.flow?.operators ?? [])];
  return {
    ...{kind: entry.flow ? 'guide' : 'page', address: addressOf(entry, edition)},
    ...{place: entry.path, title: String(title), context: '', text: String(description)},
    labels: labels.join(' '),
    other: String(twin?.about.title ?? ''),
  };
}

function kindOf({path}: Entry, isStep: boolean, depth: number): Kind {
  if (isStep) return 'step';
  return path === FAILURES && depth === 3 ? 'failure' : 'section';
}

function draftSection(source: Source, section: Section): Draft {
  const {edition, entry, page, twin} = source;
  const {id, title, depth} = section.heading;
  const at = entry.flow?.steps.findIndex((step) => step.id === id) ?? -1;
  const step = entry.flow?.steps[at];
  const kind = kindOf(entry, step !== undefined, depth);
  const name = entry.flow ? guideName(source) : labelOf(page, entry.path);
  return {
    ...{kind, title, place: `${entry.path}#${id}`, text: textOf(section)},
    address: `${addressOf(entry, edition)}#${id}`,
    context: step ? `${name}: ${stepNumber[page.language](at + 1)}` : name,
    labels: step ? labelsOf(step) : '',
    other: twin?.sections.find(({heading}) => heading.id === id)?.heading.title ?? '',
  };
}

function draftEntry(source: Source): Draft[] {
  if (source.entry.path === FOR_PROGRAMMERS) return [draftPage(source)];
  const sections = source.page.sections.filter(
    ({heading: {id, depth}}) => id !== undefined && depth > 1 && !usual.includes(id),
  );
  return [draftPage(source), ...sections.map((section) => draftSection(source, section))];
}

/** Lists all that can be found in one edition in one language: pages, steps, failures, sections. */
export function draftDocuments(edition: Edition, language: Language, names: Names): Draft[] {
  return edition.entries.flatMap((entry) => {
    const page = entry.pages[language];
    const twin = entry.pages[otherLanguage[language]];
    return page ? draftEntry({edition, entry, page, twin, names}) : [];
  });
}
