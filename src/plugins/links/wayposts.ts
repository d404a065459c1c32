import {addressOf} from '../../guides/address';
import {languagePart} from '../../language/languagePart';
import type {Catalog, Edition, Entry} from '../../guides/edition';
import {languages, type Language} from '../../language/language';

/** A page that only leads on: where it stands, and where it leads. */
export interface Waypost {
  /** Its own path in the site, without the first "/": `go/elsom/top-up-ussd`. */
  path: string;
  /** The page it leads to, without its language, by edition; the first is the usual one. */
  editions: Record<string, string>;
  /** Steps that are elsewhere now: old id to address. */
  moved: Record<string, string>;
  /** The language its own address names; without it the reader's own is taken. */
  language?: Language;
  titles: Record<Language, string>;
}

type Places = Pick<Waypost, 'editions' | 'titles'>;

function titlesOf({pages, path}: Entry): Waypost['titles'] {
  const title = (language: Language) => String(pages[language]?.about.title ?? path);
  return {ky: title('ky'), ru: title('ru')};
}

function findPlaces({editions}: Catalog): Map<string, Places> {
  const places = new Map<string, Places>();
  const add = (edition: Edition, entry: Entry) => {
    const known = places.get(entry.path) ?? {editions: {}, titles: titlesOf(entry)};
    known.editions[edition.name] = addressOf(entry, edition);
    places.set(entry.path, known);
  };
  for (const edition of editions) {
    edition.entries.filter(({written}) => written.length > 0).forEach((one) => add(edition, one));
  }
  return places;
}

/** The steps of a page that redirects.yaml leads elsewhere. */
function movedFrom(path: string, {redirects}: Catalog, places: Map<string, Places>) {
  const moved: Record<string, string> = {};
  for (const [from, to] of Object.entries(redirects)) {
    const [fromPath, id] = from.split('#');
    const [toPath = '', toId] = to.split('#');
    const page = places.get(toPath)?.editions.current;
    if (fromPath === path && id && page) moved[id] = toId ? `${page}#${toId}` : page;
  }
  return moved;
}

function addressPath(language: Language, path: string): string {
  return `${languagePart(language)}/${path}`.slice(1);
}

/**
 * Lists the wayposts of a site: `/go/…` for every page of every edition, and for every page that
 * redirects.yaml leads elsewhere its old address in both languages and under /go/.
 */
export function listWayposts(catalog: Catalog): Waypost[] {
  const places = findPlaces(catalog);
  const short = [...places].map(([path, place]) => ({
    path: `go/${path.replace(/(^|\/)index$/, '')}`.replace(/\/$/, ''),
    ...place,
    moved: movedFrom(path, catalog, places),
  }));
  const gone = Object.keys(catalog.redirects).filter(
    (from) => !from.includes('#') && !places.get(from)?.editions.current,
  );
  const old = gone.flatMap((path) => {
    const [to = '', id] = catalog.redirects[path]!.split('#');
    const place = places.get(to);
    if (!place?.editions.current) return [];
    const current = id ? `${place.editions.current}#${id}` : place.editions.current;
    // A frozen edition keeps the page: its link is found there.
    const editions = {current, ...places.get(path)?.editions};
    const post = {titles: place.titles, moved: movedFrom(path, catalog, places)};
    const named = languages.map((language) => ({
      ...{...post, editions: {current}, language, path: addressPath(language, path)},
    }));
    return [{...post, editions, path: `go/${path}`}, ...named];
  });
  const isOld = new Set(old.map(({path}) => path));
  return [...short.filter(({path}) => !isOld.has(path)), ...old];
}
