import {compareLanguages, staleLanguage, type Comparison} from '../freshness/compare';
import {readAgreements, recordFileOf, type Agreements} from '../freshness/record';
import {addressOf} from '../guides/address';
import {languagePart} from '../language/languagePart';
import {readCatalog} from '../guides/catalog';
import type {Edition, Entry} from '../guides/edition';
import type {Flow} from '../guides/flow';
import {languages, type Language} from '../language/language';
import {measureReading, type Reading} from './reading';
import {longestUssd} from './ussd';

/** The steps of a guide in one language; together they are all of them. */
interface StepCounts {
  steps: number;
  /** As new as the other language. */
  fresh: number;
  /** Older than the other language. */
  stale: number;
  /** Nobody has said whether they agree. */
  unknown: number;
  /** Not there, or still to be written. */
  missing: number;
}

/** One guide in one language of one edition. */
export interface GuideStatus extends StepCounts {
  edition: string;
  guide: string;
  language: Language;
  address: string;
  /** Missing where the page is, or cannot be read. */
  reading?: Reading;
  ussd?: {length: number; limit: number};
  /** The day of a person's last check in the real app. */
  checked?: string;
}

function isMissing(entry: Entry, language: Language, id: string): boolean {
  const section = entry.pages[language]?.sections.find(({heading}) => heading.id === id);
  return section === undefined || section.unwritten !== undefined;
}

function countSteps(entry: Entry, flow: Flow, language: Language, compared: Comparison[]) {
  const counts: StepCounts = {steps: flow.steps.length, fresh: 0, stale: 0, unknown: 0, missing: 0};
  for (const {id} of flow.steps) {
    const state = compared.find((one) => one.id === id)?.state ?? 'unknown';
    if (isMissing(entry, language, id)) counts.missing += 1;
    else if (state === 'unknown' || state === 'both' || state === 'unwritten') counts.unknown += 1;
    else if (staleLanguage(state) === language) counts.stale += 1;
    else counts.fresh += 1;
  }
  return counts;
}

function statusOf(edition: Edition, entry: Entry, agreements: Agreements): GuideStatus[] {
  const {flow} = entry;
  if (!flow) return [];
  const compared = compareLanguages(entry, agreements);
  const ussd = longestUssd(flow);
  return languages.map((language) => {
    const page = entry.pages[language];
    return {
      ...{edition: edition.name, guide: entry.path, language},
      address: languagePart(language) + addressOf(entry, edition),
      ...countSteps(entry, flow, language, compared),
      ...(page && {reading: measureReading(page)}),
      ...(ussd && {ussd}),
      ...(flow.checked && {checked: flow.checked}),
    };
  });
}

/**
 * Tells how each guide stands, in each language of each edition, the current one first.
 * @param root the project's top folder
 */
export function readStatus(root: string): GuideStatus[] {
  return readCatalog(root).editions.flatMap((edition) => {
    const {agreements = {}} = readAgreements(root, recordFileOf(edition.folder));
    return edition.entries.flatMap((entry) => statusOf(edition, entry, agreements));
  });
}
