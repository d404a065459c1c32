import {words} from '../../components/WayToPay/words';
import {nameProvider, nameWay} from '../../components/WayToPay/words/nameWay';
import type {Edition, Entry} from '../../guides/edition';
import type {Flow} from '../../guides/flow';
import {wayOf} from '../../guides/ways';
import type {Language} from '../../language/language';

/** What a card says of the page it stands for in a message. */
export interface Card {
  /** The page: `elsom/top-up-ussd`; `index` for all that are no guide. */
  page: string;
  title: string;
  /** The way that the guide leads, a few words each. */
  way: string[];
  /** What stands on the drawn phone: a code to dial, an address, or an app's name. */
  shown: string;
  /** What the site is about. */
  gist: string;
}

/** What the home page promises in its first sentence. */
function gistOf({entries}: Edition, language: Language): string {
  const home = entries.find(({path}) => path === 'index')?.pages[language];
  return String(home?.about.description ?? '').split('. ')[0]!;
}

type Tell = (path: string, flow: Flow) => Pick<Card, 'way' | 'shown'>;

const wayTeller =
  ({providers}: Edition, language: Language): Tell =>
  (path, flow) => {
    const {columns, needed, notNeeded} = words[language];
    // A guide that pays nothing, as a registration, begins somewhere too.
    const way = wayOf(path, {...flow, pays: ['balance']}, providers.nameOf(flow.provider))!;
    const internet = `${columns.internet}: ${flow.internet ? needed : notNeeded}`;
    return {
      way: [nameWay(way, [way], language), internet],
      shown: way.via ?? nameProvider(way, language),
    };
  };

function cardOf(entry: Entry, language: Language, gist: string, tellWay: Tell): Card[] {
  const page = entry.pages[language];
  if (!page || !entry.flow) return [];
  const title = String(page.about.title);
  return [{page: entry.path, title, gist, ...tellWay(entry.path, entry.flow)}];
}

/**
 * Lists the cards of a language: one a guide, and first the one that stands for every other page.
 * @param edition the current one; its cards serve the pages of old editions too
 */
export function listCards(edition: Edition, language: Language): Card[] {
  const gist = gistOf(edition, language);
  const tellWay = wayTeller(edition, language);
  const home = edition.entries.find(({path}) => path === 'index')?.pages[language];
  const title = home?.sections.find(({heading}) => heading.depth === 1)?.heading.title ?? gist;
  return [
    {page: 'index', title, way: [], shown: 'Төлөм', gist},
    ...edition.entries.flatMap((entry) => cardOf(entry, language, gist, tellWay)),
  ];
}
