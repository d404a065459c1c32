import type {Edition, Entry} from '../guides/edition';
import type {Page} from '../guides/page';
import {languages, type Language} from '../language/language';
import {draftDocuments, type Draft, type Names} from '../search/documents';
import {chooseAnswer, PROBLEM_PAGE} from './afterPaying';
import type {Place, PlaceWords} from './place';
import {takeSentences} from './sentences';

/** Signs that keep words together on a page cost a text message half of its letters. */
const plain = (text: string) =>
  text
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

function answerOf(page: Page, id: string): string {
  const section = page.sections.find(({heading}) => heading.id === id);
  const own = section ? takeSentences(page, section) : [];
  const sentences = own.length > 0 ? own : [String(page.about.description ?? '')];
  return plain(sentences.join(' '));
}

function leadOf(page: Page | undefined): string {
  const lead = page?.sections.find(({heading}) => heading.depth === 1);
  return page && lead ? plain(takeSentences(page, lead).join(' ')) : '';
}

function wordsOf(draft: Draft, page: Page, problem: Page | undefined): PlaceWords {
  const [path = '', id = ''] = draft.place.split('#');
  // A failure is a failure wherever it is met: the page it stands on does not matter.
  const context = draft.kind === 'failure' ? '' : plain(draft.context);
  const from = chooseAnswer({path, id});
  const said = from.problem ? leadOf(problem) : '';
  const own = from.own || said === '' ? answerOf(page, id) : '';
  const answer = [own, said].filter(Boolean).join(' ');
  return {title: plain(draft.title), context, answer};
}

function placeOf(
  drafts: Record<Language, Draft | undefined>,
  entry: Entry,
  problem: Entry | undefined,
): Place | undefined {
  const {pages} = entry;
  const draft = drafts.ky ?? drafts.ru;
  if (!draft) return undefined;
  const [path = '', id = ''] = draft.place.split('#');
  // Where a translation is missing, which a draft may, the other language stands in for it.
  const words = (language: Language) => {
    const own = drafts[language] ? language : languages.find((one) => drafts[one])!;
    return wordsOf(drafts[own]!, pages[own]!, problem?.pages[own]);
  };
  return {
    ...{kind: draft.kind, path: path.replace(/(^|\/)index$/, ''), id, address: draft.address},
    words: {ky: words('ky'), ru: words('ru')},
  };
}

/**
 * Lists what a customer can be sent to in an edition: every page, step, failure and section.
 * @param names how the providers are called
 */
export function listPlaces(edition: Edition, names: Names): Place[] {
  const byPlace = (language: Language) =>
    new Map(draftDocuments(edition, language, names).map((draft) => [draft.place, draft]));
  const drafts = {ky: byPlace('ky'), ru: byPlace('ru')};
  const entries = new Map(edition.entries.map((entry) => [entry.path, entry]));
  return [...new Set([...drafts.ky.keys(), ...drafts.ru.keys()])].flatMap((place) => {
    const entry = entries.get(place.split('#')[0]!)!;
    const told = {ky: drafts.ky.get(place), ru: drafts.ru.get(place)};
    return placeOf(told, entry, entries.get(PROBLEM_PAGE)) ?? [];
  });
}
