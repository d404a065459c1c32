import type {Language} from '../language/language';
import type {Place} from './place';

/**
 * Writes the short link of a place, which opens in the language it names, or in the reader's own.
 * @param origin where the site stands: `https://tolom.example`
 */
export function shortLink({path, id}: Place, origin: string, language?: Language): string {
  const page = path ? `/go/${path}` : '/go/';
  return `${origin}${page}${language ? `?lang=${language}` : ''}${id ? `#${id}` : ''}`;
}

/** What the desk's own address asks for. */
export interface Asked {
  place: Place | undefined;
  language: Language | undefined;
}

/** Reads the desk's own address: `?guide=elsom/top-up-ussd&step=pin&lang=ru`, `?failure=limit`. */
export function readQuery(query: string, places: readonly Place[]): Asked {
  const asked = new URLSearchParams(query);
  const failure = asked.get('failure');
  const [path, id] = failure
    ? ['failures', failure]
    : [asked.get('guide')?.replace(/^\/|\/$/g, ''), asked.get('step') ?? ''];
  const language = asked.get('lang');
  return {
    place: places.find((place) => place.path === path && place.id === id),
    language: language === 'ky' || language === 'ru' ? language : undefined,
  };
}

/** Writes the desk's own address for a place and the customer's language. */
export function writeQuery({kind, path, id}: Place, language: Language): string {
  const query = new URLSearchParams(kind === 'failure' ? {failure: id} : {guide: path});
  if (kind !== 'failure' && id) query.set('step', id);
  query.set('lang', language);
  // A path is easier to read with its slashes, which a query may hold.
  return `?${query.toString().replaceAll('%2F', '/')}`;
}
