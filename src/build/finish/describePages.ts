import {isHome} from '../../guides/address';
import {escapeHtml} from '../../language/escapeHtml';
import {MachineFiles} from './machineFiles';
import {readHead, type PageHead} from './pageHead';
import {changePages, type Pages} from './pages';

const NAME = 'Төлөм';
/** Pixels, as every card is drawn: a messenger that knows them shows the link at once. */
const CARD = {width: 1200, height: 630};
/** Open Graph wants a country too, and messengers know these two: https://ogp.me/#optional */
const locales: Readonly<Record<string, string>> = {ky: 'ky_KG', ru: 'ru_RU'};

const meta = (property: string, content: string | number) =>
  `<meta property="${property}" content="${escapeHtml(String(content))}">`;

/** A messenger shows the name of the site by itself. */
const END = ` | ${NAME}`;

function titleOf({metas, title}: PageHead): string {
  const whole = metas.get('og:title') ?? title;
  return whole.endsWith(END) ? whole.slice(0, -END.length) : whole;
}

function tellCard(files: MachineFiles, page: string, head: PageHead): string[] {
  const card = files.cardOf(page);
  if (!card || !head.canonical) return [];
  return [
    // A messenger takes whole addresses alone.
    meta('og:image', `${new URL(head.canonical).origin}/${card}`),
    meta('og:image:width', CARD.width),
    meta('og:image:height', CARD.height),
    meta('og:image:alt', titleOf(head)),
  ];
}

function tellAll(files: MachineFiles, page: string, head: PageHead): string[] {
  return [
    meta('og:type', isHome(`/${page}`) ? 'website' : 'article'),
    meta('og:site_name', NAME),
    ...tellCard(files, page, head),
  ];
}

const LOCALE = /(<meta [^>]*property="?og:locale(?::alternate)?"? content=)"?(\w+)"?/g;
const TITLE = /(<meta [^>]*property="?og:title"? content=)("[^"]*"|[^\s>]+)/;
/** For a search service that this site does without. */
const NOBODYS = /<meta [^>]*name="?(docsearch:|docusaurus_)\w+"? [^>]*>/g;

function describePage(files: MachineFiles, page: string, html: string): string {
  const head = readHead(html);
  if (!head.canonical) return html;
  const twin = files.twinOf(page);
  const link = twin ? [`<link rel="alternate" type="text/markdown" href="/${twin}">`] : [];
  const told = [...tellAll(files, page, head), ...link].join('');
  return html
    .replace(NOBODYS, '')
    .replace(TITLE, (_, tag: string) => `${tag}"${escapeHtml(titleOf(head))}"`)
    .replace(LOCALE, (_, tag: string, one: string) => `${tag}"${locales[one] ?? one}"`)
    .replace('</head>', () => `${told}</head>`);
}

/** A link that names no language is what readers pass on: in a message it looks like its Kyrgyz page. */
function describeWaypost(files: MachineFiles, page: string, html: string, target: string): string {
  const head = readHead(target);
  const told = [
    meta('og:title', titleOf(head)),
    meta('og:description', head.metas.get('og:description') ?? ''),
    meta('og:locale', locales.ky!),
    meta('og:locale:alternate', locales.ru!),
    '<meta name="twitter:card" content="summary_large_image">',
    ...tellAll(files, page, head),
  ];
  return html.replace('</head>', () => `${told.join('\n')}\n</head>`);
}

/**
 * Tells machines in the head of every page what it looks like in a message, and where its text stands
 * without HTML. It is written into the files alone: no reader's browser asks for it.
 * @param site the folder that is served, with its cards and its Markdown
 */
export function describePages(site: string, pages: Pages): void {
  const files = MachineFiles.read(site);
  changePages(pages, (html, file) => {
    const [, waypost, page] = /^(go\/)?(.*)index\.html$/.exec(file) ?? [];
    if (page === undefined) return html;
    if (!waypost) return describePage(files, page, html);
    const target = pages.get(`${page}index.html`);
    return target ? describeWaypost(files, page, html, target) : html;
  });
}
