import {readAgreements, recordFileOf, writeAgreements} from '../freshness/record';
import type {Catalog, Entry} from '../guides/edition';
import type {Flow} from '../guides/flow';
import type {Page} from '../guides/page';
import {REDIRECTS_FILE} from '../guides/published';
import {readPage} from '../guides/readPage';
import {readText} from '../guides/readText';
import {renameAnswers, writeRedirects} from './addresses';
import type {Changes} from './change';
import type {FlowDraft} from './flowDraft';
import {changeFlow, type StepChange} from './flowSteps';
import {formatYaml} from './formatYaml';
import {changePage} from './pageSteps';
import {renameLinks, type Renaming} from './renameLinks';
import {FOLDERS} from './site';
import {changeFacts} from './stepFacts';

/** What is done with a step of which guide, and how it is headed if it is new. */
export interface StepPlan {
  guide: Entry;
  change: StepChange;
  titles: {ky: string; ru: string};
}

const SYNONYMS = `${FOLDERS.ky}/synonyms.yaml`;

/** A new step is drafted as the others of its guide are. */
function draftLike({provider, channel, pays, operators, internet, steps}: Flow): FlowDraft {
  const screens = steps.map(({screen}) => screen);
  const address = screens.flatMap((screen) => (screen.kind === 'web' ? [screen.address] : []))[0];
  // The action with which the money leaves is there already.
  const paid = pays.slice(0, 0);
  return {
    ...{provider, channel, pays: paid, operators, internet, address},
    ...{steps: steps.map(({id}) => id), code: '*000#'},
  };
}

/** The pages of the edition whose links lead to a renamed step. */
function relinkedPages({editions}: Catalog, guide: string, change: StepChange): Changes {
  if (change.do !== 'rename') return {};
  const current = editions[0]!;
  const texts = current.entries.flatMap((entry) =>
    Object.values(entry.pages).map((page) => {
      const text = renameLinks(page, current, entry, {guide, ...change});
      return [page, text] as const;
    }),
  );
  const changed = texts.filter(([page, text]) => text !== page.source);
  return Object.fromEntries(changed.map(([page, text]) => [page.file, text]));
}

function changeWords(page: Page, {change, titles}: StepPlan, relinked: Changes): string {
  const source = relinked[page.file] ?? page.source;
  const read = readPage(source, page.file, page.language);
  // Links were changed letter for letter: what could be read before still can.
  if ('finding' in read) throw new Error(`${page.file} cannot be read.`);
  return changePage(read.page, change, titles[page.language]);
}

/** What leads to a renamed step: redirects, synonyms, and the record of what agrees. */
async function renamed(root: string, catalog: Catalog, {guide, id, to}: Renaming) {
  const [from, next] = [`${guide}#${id}`, `${guide}#${to}`];
  const isPublished = catalog.published.current?.[guide]?.includes(id) ?? false;
  const places = {from, to: next, isPublished};
  const redirects = writeRedirects(readText(root, REDIRECTS_FILE), catalog.redirects, places);
  const synonyms = readText(root, SYNONYMS);
  const answers = synonyms && (await renameAnswers(synonyms, from, next, root));
  const record = recordFileOf(FOLDERS.ky);
  const {agreements} = readAgreements(root, record);
  const sections = Object.entries(agreements?.[guide] ?? {});
  const kept = Object.fromEntries(sections.map(([one, was]) => [one === id ? to : one, was]));
  return {
    ...(redirects !== undefined && {[REDIRECTS_FILE]: redirects}),
    ...(answers && answers !== synonyms && {[SYNONYMS]: answers}),
    ...(sections.length > 0 && {[record]: writeAgreements({...agreements, [guide]: kept})}),
  };
}

/**
 * Plans a change of a step: in the flow, in the words of both languages, and wherever something leads
 * to it. Nothing is written yet.
 */
export async function planStep(root: string, catalog: Catalog, plan: StepPlan): Promise<Changes> {
  const {guide, change} = plan;
  const {flow, flowFile, pages, path} = guide;
  if (!flow || !pages.ky || !pages.ru) throw new Error(`${path} cannot be read.`);
  const text = changeFlow(readText(root, flowFile) ?? '', change, draftLike(flow));
  const relinked = relinkedPages(catalog, path, change);
  const frozen = catalog.editions.slice(1).map(({name}) => name);
  return {
    ...relinked,
    [flowFile]: await formatYaml(text, root),
    [pages.ky.file]: changeWords(pages.ky, plan, relinked),
    [pages.ru.file]: changeWords(pages.ru, plan, relinked),
    ...(await changeFacts(root, path, change, frozen)),
    ...(change.do === 'rename' ? await renamed(root, catalog, {guide: path, ...change}) : {}),
  };
}
