import {globSync} from 'tinyglobby';
import {isMap, parseDocument, stringify} from 'yaml';

import {readText} from '../guides/readText';
import {languages, type Language} from '../language/language';
import type {Changes} from './change';
import {LAYOUT} from './formatYaml';
import {writeProviderPage, type Contact} from './pageDraft';
import {FOLDERS, lastPlace, MENU, PROVIDERS} from './site';

/** A provider nobody wrote of yet. */
export interface NewProvider {
  id: string;
  name: Record<Language, string>;
  kind: 'wallet' | 'bank';
  site: string;
  phone: string;
  /** Labels that the first guide draws already: none has a meaning in Kyrgyz yet. */
  labels: Readonly<Record<string, string>>;
}

function addToList(text: string, {id, name, kind, site, phone, labels}: NewProvider): string {
  const document = parseDocument(text);
  const providers: unknown = document.get('providers');
  if (!isMap(providers)) throw new Error(`${PROVIDERS} has no list "providers".`);
  const entry = {name, kind, site, ...(phone && {'call-centre': phone}), labels};
  const node = document.createNode(entry);
  const names: unknown = node.get('name');
  const shown: unknown = node.get('labels');
  if (isMap(names)) names.flow = true;
  if (isMap(shown)) shown.flow = Object.keys(labels).length === 0;
  providers.add(document.createPair(id, node));
  return document.toString(LAYOUT);
}

function nameInMenu(text: string, {name}: NewProvider, language: Language): string {
  const strings = JSON.parse(text) as Record<string, unknown>;
  const described = `The label for category '${name.ky}' in sidebar 'defaultSidebar'`;
  const key = `sidebar.defaultSidebar.category.${name.ky}`;
  const added = {...strings, [key]: {message: name[language], description: described}};
  return `${JSON.stringify(added, null, 2)}\n`;
}

/**
 * Writes all that a new provider needs: its entry in providers.yaml, its folder in the menu under its
 * name in both languages, and its own page.
 */
export function addProvider(
  root: string,
  provider: NewProvider,
  contacts: (language: Language) => Contact[],
): Changes {
  const folders = globSync('*/_category_.yml', {cwd: `${root}/${FOLDERS.ky}`});
  const files = folders.map((file) => `${FOLDERS.ky}/${file}`);
  const position = lastPlace(root, files, 'position') + 10;
  const changes: Record<string, string> = {
    [PROVIDERS]: addToList(readText(root, PROVIDERS) ?? '', provider),
    [`${FOLDERS.ky}/${provider.id}/_category_.yml`]: stringify(
      {label: provider.name.ky, position, collapsible: false},
      LAYOUT,
    ),
  };
  for (const language of languages) {
    const page = `${FOLDERS[language]}/${provider.id}/index.mdx`;
    changes[page] = writeProviderPage(provider.name[language], contacts(language), language);
    const menu = MENU[language];
    changes[menu] = nameInMenu(readText(root, menu) ?? '{}', provider, language);
  }
  return changes;
}
