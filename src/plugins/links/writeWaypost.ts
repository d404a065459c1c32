import {languagePart} from '../../language/languagePart';
import {escapeHtml} from '../../language/escapeHtml';
import {languages, type Language} from '../../language/language';
import {ownNames} from '../../language/names';
import {readInline} from './readInline';
import type {Waypost} from './wayposts';

function writeLink(language: Language, {editions, titles}: Waypost): string {
  const address = `${languagePart(language)}${Object.values(editions)[0]}`;
  const about = `lang="${language}" hreflang="${language}"`;
  return `<p><a href="${escapeHtml(address)}" ${about}>${ownNames[language]}: ${escapeHtml(titles[language])}</a></p>`;
}

/**
 * Writes a waypost as a page of a few hundred bytes, which any server of plain files can hold. The
 * script chooses the language; without it the reader does.
 */
export function writeWaypost(post: Waypost): string {
  const {editions, moved, language, titles} = post;
  const ways = JSON.stringify({editions, moved, language}).replaceAll('<', '\\u003c');
  const shown = language ? [language] : languages;
  return `<!doctype html>
<html lang="${language ?? 'ky'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(titles[language ?? 'ky'])}</title>
</head>
<body>
${shown.map((one) => writeLink(one, post)).join('\n')}
<script type="application/json" id="ways">${ways}</script>
<script>${readInline('goOn')}</script>
</body>
</html>
`;
}
