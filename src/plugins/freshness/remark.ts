import type {Heading, Paragraph, Parent, Root, RootContent} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {compareLanguages, staleLanguage} from '../../freshness/compare';
import {TOP} from '../../freshness/wording';
import {addressOf} from '../../guides/address';
import {languagePart} from '../../language/languagePart';
import {placeOf} from '../../guides/flowFile';
import {headingId} from '../../guides/headingId';
import {otherLanguage, type Language} from '../../language/language';
import {languageOf} from '../mdx/languageOf';
import {paragraph} from '../mdx/nodes';
import {plainTag} from '../mdx/plainTag';
import {readFlowBeside, readRecord, readTwins} from './readPlace';
import {words} from './words';

const quote = (...children: Paragraph['children']): RootContent => ({
  type: 'blockquote',
  children: [{type: 'paragraph', children}],
});

/** The ids of the sections that are older than the other language's. */
function olderSections(page: string, siteDir: string, language: Language) {
  const place = placeOf(page, siteDir);
  const agreements = readRecord(siteDir, place.folder);
  // Most pages of a frozen edition, and every page before the first agreement, have nothing to compare.
  if (!agreements[place.path]) return {ids: new Set<string>(), address: ''};
  const entry = {path: place.path, pages: readTwins(place, siteDir)};
  const older = compareLanguages(entry, agreements).filter(
    ({state}) => staleLanguage(state) === language,
  );
  const address = addressOf(entry, {name: place.edition});
  return {ids: new Set(older.map(({id}) => id)), address};
}

function noteOlder(language: Language, address: string): RootContent {
  const other = otherLanguage[language];
  const {older, readOther} = words[language];
  const href = languagePart(other) + address;
  const link = plainTag('a', {href, hreflang: other}, readOther);
  return quote({type: 'text', value: `${older} `}, link);
}

/** Puts the note under the heading of each older section, the page's title for its beginning. */
function noteSections(tree: Root, page: string, siteDir: string): void {
  const language = languageOf(page, siteDir);
  const {ids, address} = olderSections(page, siteDir, language);
  if (ids.size === 0) return;
  visit(tree, 'heading', (heading: Heading, at, parent: Parent | undefined) => {
    const id = headingId(heading) ?? (heading.depth === 1 ? TOP : undefined);
    if (!id || !ids.has(id) || !parent || at === undefined) return undefined;
    const fragment = id === TOP ? '' : `#${id}`;
    parent.children.splice(at + 1, 0, noteOlder(language, address + fragment));
    return [SKIP, at + 2];
  });
}

function showUnwritten(tree: Root, language: Language): void {
  const told = {type: 'text', value: words[language].unwritten} as const;
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (tag, at, parent: Parent | undefined) => {
    if (!('name' in tag) || tag.name !== 'ToWrite' || !parent || at === undefined) return;
    // On a line with other words it is one of them.
    parent.children.splice(at, 1, tag.type === 'mdxJsxFlowElement' ? quote(told) : told);
  });
}

function tellChecked(tree: Root, page: string, siteDir: string): void {
  const flow = readFlowBeside(page, siteDir);
  if (!flow) return;
  const {checked, unchecked} = words[languageOf(page, siteDir)];
  const told = flow.checked ? checked(flow.checked) : unchecked;
  tree.children.push(paragraph(plainTag('small', {}, told)));
}

/**
 * The remark plugin by which a page says honestly what is unwritten, older than in the other language,
 * and when a person last checked the guide. It follows the one that joins words and flow: a note is
 * none of the step's own words. All of it is plain text in the page.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function freshnessRemark({siteDir}: {siteDir: string}) {
  return (tree: Root, {path: page}: VFile) => {
    noteSections(tree, page, siteDir);
    showUnwritten(tree, languageOf(page, siteDir));
    tellChecked(tree, page, siteDir);
  };
}
