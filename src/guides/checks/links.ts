import {languages} from '../../language/language';
import type {Edition, Entry} from '../edition';
import type {Finding} from '../finding';
import type {Link, Page} from '../page';
import {findingAt} from '../placeAt';
import {practiceAnchorsOf} from '../practiceAnchors';
import {type Check, pagesOf} from './check';
import {targetOf} from './linkFacts';

type Told = Pick<Finding, 'expected' | 'found' | 'cure'> | undefined;

/** The one way to write a link that stays in its edition and works to an untranslated page too. */
const wayTo = (path: string, id: string | undefined) => `${path}.mdx${id ? `#${id}` : ''}`;

const absolute = (edition: Edition, {url}: Link): Told => {
  if (!url.startsWith('/')) return undefined;
  const [, way = '', id] = /^\/(?:ru\/)?([^#?]*?)\/?(?:#(.*))?$/.exec(url) ?? [];
  const isPage = edition.entries.some(({path}) => path === way);
  return {
    expected: 'a link to a file, such as elsom/top-up-ussd.mdx#pin',
    found: `"${url}", which leaves the reader's edition`,
    cure: isPage
      ? `write ${wayTo(way, id)}`
      : 'link to the page’s .mdx file by its path from the top folder of the guides',
  };
};

const relative = (edition: Edition, entry: Entry, link: Link): Told => {
  const target = targetOf(edition, entry, link);
  if (target.to === 'outside' || link.url.startsWith('#')) return undefined;
  const wanted = wayTo(target.path, target.id);
  if (link.url === wanted) return undefined;
  return {
    expected: 'the path from the top folder of the guides, such as elsom/top-up-ussd.mdx#pin',
    found: `"${link.url}", which breaks where the other page is not translated yet`,
    cure: `write ${wanted}`,
  };
};

const dead = (edition: Edition, entry: Entry, page: Page, link: Link): Told => {
  const target = targetOf(edition, entry, link);
  if (target.to === 'outside') return undefined;
  const {path, id} = target;
  const other = edition.entries.find((candidate) => candidate.path === path);
  const cure = 'correct the link, or write what it leads to';
  if (!other || other.written.length === 0) {
    return {expected: `a page ${path}.mdx`, found: 'no such page', cure};
  }
  const words = other.pages[page.language] ?? languages.map((of) => other.pages[of]).find(Boolean);
  const anchors = other.flow ? practiceAnchorsOf(other.flow) : [];
  if (!words || !id || anchors.includes(id)) return undefined;
  if (words.sections.some(({heading}) => heading.id === id)) return undefined;
  return {expected: `a heading with the id "${id}" in ${words.file}`, found: 'no such id', cure};
};

function checkLink(edition: Edition, entry: Entry, page: Page, link: Link): Finding[] {
  const told =
    absolute(edition, link) ?? relative(edition, entry, link) ?? dead(edition, entry, page, link);
  return told ? [findingAt(page, link, told)] : [];
}

/** Links between pages: none that leaves the edition, breaks in the other language or leads nowhere. */
export const links: Check = (edition) =>
  pagesOf(edition).flatMap(({page, entry}) =>
    page.sections
      .flatMap((section) => section.links)
      .flatMap((link) => checkLink(edition, entry, page, link)),
  );
