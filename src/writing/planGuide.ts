import fs from 'node:fs';

import {globSync} from 'tinyglobby';

import type {Flow} from '../guides/flow';
import {readPage} from '../guides/readPage';
import {readText} from '../guides/readText';
import {languages, type Language} from '../language/language';
import {addProvider, type NewProvider} from './addProvider';
import type {Changes} from './change';
import {writeFlow, type FlowDraft} from './flowDraft';
import {formatYaml} from './formatYaml';
import {listGuide} from './listGuide';
import {writeGuidePage, type Contact} from './pageDraft';
import {partsOf, type Answers} from './question';
import {FOLDERS, lastPlace, readProvidersFile} from './site';

function draftOf(answers: Answers): FlowDraft {
  return {
    provider: answers.guide!.split('/')[0]!,
    channel: answers.channel as Flow['channel'],
    pays: partsOf(answers.pays ?? '') as Flow['pays'],
    operators: partsOf(answers.operators ?? '') as Flow['operators'],
    internet: answers.internet === 'yes',
    steps: partsOf(answers.steps ?? ''),
    code: answers.code,
    address: answers.address,
    payButton: answers['pay-button'],
  };
}

function newProvider(answers: Answers, id: string): NewProvider {
  return {
    id,
    name: {ky: answers['name-ky'] ?? '', ru: answers['name-ru'] ?? ''},
    kind: answers.kind as NewProvider['kind'],
    site: answers.site ?? '',
    phone: answers.phone ?? '',
    labels: {},
  };
}

/** Whom the foot of a page names: the company first, then the provider. */
function contactsOf(root: string, provider: Pick<NewProvider, 'name' | 'site' | 'phone'>) {
  const {company} = readProvidersFile(root);
  return (language: Language): Contact[] => [
    {name: company.name[language], phone: company['call-centre']},
    {name: provider.name[language], phone: provider.phone || undefined, site: provider.site},
  ];
}

function listed(root: string, changes: Changes, draft: FlowDraft, answers: Answers): Changes {
  const path = answers.guide!;
  return Object.fromEntries(
    languages.flatMap((language) => {
      const file = `${FOLDERS[language]}/${draft.provider}/index.mdx`;
      const source = changes[file] ?? readText(root, file);
      const read = source === undefined ? undefined : readPage(source, file, language);
      if (!read || !('page' in read)) return [];
      const {operators, internet} = draft;
      const title = answers[`title-${language}`] ?? path;
      return [[file, listGuide(read.page, {path, title, operators, internet})] as const];
    }),
  );
}

/** The place in the menu after all guides that a provider has; the first one, where it is new. */
function placeAfterOthers(root: string, provider: string): number {
  const folder = `${FOLDERS.ky}/${provider}`;
  const isThere = fs.existsSync(`${root}/${folder}`);
  const pages = isThere ? globSync('*.mdx', {cwd: `${root}/${folder}`}) : [];
  const files = pages.map((file) => `${folder}/${file}`);
  return lastPlace(root, files, 'sidebar_position') + 1;
}

/**
 * Plans a new guide: its flow, its words in both languages, its line on the provider's page, and the
 * provider where it is new. Nothing is written yet.
 * @param answers to `guideQuestions`
 */
export async function planGuide(root: string, answers: Answers): Promise<Changes> {
  const draft = draftOf(answers);
  const path = answers.guide!;
  const known = readProvidersFile(root).providers[draft.provider];
  const provider = known
    ? {...known, phone: known['call-centre'] ?? ''}
    : newProvider(answers, draft.provider);
  const contacts = contactsOf(root, provider);
  const changes: Record<string, string> = known
    ? {}
    : {...addProvider(root, provider as NewProvider, contacts)};
  const position = placeAfterOthers(root, draft.provider);
  for (const language of languages) {
    const guide = {title: answers[`title-${language}`] ?? path, position, steps: draft.steps};
    const page = writeGuidePage(guide, contacts(language), language);
    changes[`${FOLDERS[language]}/${path}.mdx`] = page;
  }
  const channel = {ussd: draft.code, app: 'its app', web: draft.address}[draft.channel];
  const flow = writeFlow(draft, `${provider.name.ru}, ${channel}`);
  changes[`${FOLDERS.ky}/${path}.flow.yaml`] = await formatYaml(flow, root);
  return {...changes, ...listed(root, changes, draft, answers)};
}
