import {visit, EXIT} from 'unist-util-visit';

import type {Edition, Entry} from '../../guides/edition';
import {twinOf} from '../../guides/twin';
import {languages, type Language} from '../../language/language';
import {ownNames} from '../../language/names';
import {addressIn} from './place';
import {words} from './words';

/** A page that hides from search engines is the writers' own. */
function isForReaders({pages}: Entry, language: Language): boolean {
  const page = pages[language];
  let hides = false;
  if (page) {
    visit(page.tree, 'mdxJsxFlowElement', ({name}) => {
      hides = name === 'head';
      return hides ? EXIT : undefined;
    });
  }
  return page !== undefined && !hides;
}

function tellPage(site: string, edition: Edition, entry: Entry, language: Language): string {
  const {title, description} = entry.pages[language]!.about;
  const address = twinOf(addressIn({site, language, edition, entry}, entry));
  // Two stars in a line would set what is between them in italics.
  return `- [${title}](${address}): ${description}`.replaceAll('*', '\\*');
}

function tellPages(site: string, edition: Edition, language: Language): string[] {
  const pages = edition.entries.filter((entry) => isForReaders(entry, language));
  const list = (entries: Entry[]) =>
    entries.map((entry) => tellPage(site, edition, entry, language));
  const {guides, pages: others} = words[language];
  return [
    `## ${ownNames[language]}. ${guides}`,
    ...[list(pages.filter(({flow}) => flow)).join('\n')],
    `## ${ownNames[language]}. ${others}`,
    ...[list(pages.filter(({flow}) => !flow)).join('\n')],
  ];
}

/**
 * Writes llms.txt: what the site is, and where the text of each page stands, guides first; see
 * https://llmstxt.org.
 * @param edition the current one: who asks how to pay is not to be told how it was
 */
export function writeList(site: string, edition: Edition): string {
  const home = edition.entries.find(({path}) => path === 'index');
  const gist = languages.map((language) => `> ${String(home?.pages[language]?.about.description)}`);
  const lines = languages.flatMap((language) => tellPages(site, edition, language));
  return `${['# Төлөм', gist.join('\n>\n'), ...lines].join('\n\n')}\n`;
}
