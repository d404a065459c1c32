import path from 'node:path';

import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

import {REDIRECTS_FILE, redirectsFile, type Redirects} from '../../guides/published';
import {readData} from '../../guides/readData';
import {readText} from '../../guides/readText';
import type {Language} from '../../language/language';

const moved: Record<Language, string> = {
  ky: 'Бул кадам азыр башка баракта.',
  ru: 'Этот шаг теперь на другой странице.',
};

function readRedirects(siteDir: string): Redirects {
  const read = readData(redirectsFile, readText(siteDir, REDIRECTS_FILE) ?? '{}', REDIRECTS_FILE);
  // What is wrong in the file is told by the check of the content.
  return 'data' in read ? read.data : {};
}

/** A page of the current edition; a frozen one keeps its ids. */
function pageAt(file: string, siteDir: string): {path: string; language: Language} | undefined {
  const inSite = path.relative(siteDir, file).split(path.sep).join('/');
  const [, folder, page] =
    /^(docs|i18n\/ru\/docusaurus-plugin-content-docs\/current)\/(.*)\.mdx?$/.exec(inSite) ?? [];
  return page ? {path: page, language: folder === 'docs' ? 'ky' : 'ru'} : undefined;
}

function element(tagName: string, properties: Element['properties'], text = ''): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text ? [{type: 'text', value: text}] : [],
  };
}

/** Gives the heading its old id too. */
function keepInHeading(tree: Root, id: string, oldId: string): void {
  visit(tree, 'element', (node) => {
    if (node.properties.id === id) node.children.unshift(element('span', {id: oldId}));
  });
}

/** The link says where the step is: it shows itself to those who came for it. */
function keepAtTop(tree: Root, oldId: string, address: string, language: Language): void {
  const link = element('a', {href: address}, moved[language]);
  const note = element('p', {id: oldId, className: ['moved']});
  tree.children.unshift({...note, children: [link]});
}

/**
 * The rehype plugin that keeps the old ids of renamed steps: a browser finds them, the server never
 * sees them.
 * @param options.siteDir absolute path of the project's top folder
 */
export default function oldIdsRehype({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile) => {
    const page = pageAt(file.path, siteDir);
    if (!page) return;
    for (const [from, to] of Object.entries(readRedirects(siteDir))) {
      const [fromPath, oldId] = from.split('#');
      const [toPath, id] = to.split('#');
      if (fromPath !== page.path || !oldId) continue;
      if (toPath === page.path && id) keepInHeading(tree, id, oldId);
      else keepAtTop(tree, oldId, `/${to.replace('#', '/#')}`, page.language);
    }
  };
}
