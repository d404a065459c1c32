import type {Entry} from '../guides/edition';
import type {Finding} from '../guides/finding';
import {findingAt} from '../guides/placeAt';
import {otherLanguage, type Language} from '../language/language';
import {englishNames} from '../language/names';
import {compareLanguages, type Comparison} from './compare';
import {showDifference} from './difference';
import type {Agreements} from './record';

const command = ({path}: Entry, {id}: Comparison) => `npm run translation:done -- ${path} ${id}`;

const changeOf = ({now, then}: Comparison, language: Language) =>
  showDifference(then?.[language].words ?? '', now[language].words);

/** One language was changed: told at the other, which is older now. */
function older(entry: Entry, compared: Comparison, changed: Language): Finding {
  const language = otherLanguage[changed];
  const {now} = compared;
  return findingAt({file: entry.files[language]}, now[language], {
    expected: `the same as ${entry.files[changed]}:${now[changed].line} says`,
    found: `the ${englishNames[changed]} changed since: ${changeOf(compared, changed)}`,
    cure: `bring the ${englishNames[language]} up to date where it has to be, then: ${command(entry, compared)}`,
  });
}

function bothChanged(entry: Entry, compared: Comparison): Finding {
  const {now} = compared;
  return findingAt({file: entry.files.ru}, now.ru, {
    expected: `the same as ${entry.files.ky}:${now.ky.line} says`,
    found: `both changed since: ${changeOf(compared, 'ky')} / ${changeOf(compared, 'ru')}`,
    cure: `read both once more, then: ${command(entry, compared)}`,
  });
}

function neverCompared(entry: Entry, compared: Comparison): Finding {
  const {now} = compared;
  return findingAt({file: entry.files.ru}, now.ru, {
    expected: `somebody to have read this beside ${entry.files.ky}:${now.ky.line}`,
    found: `"${compared.id}", of which nobody has said that both languages agree`,
    cure: `read both, then: ${command(entry, compared)}`,
  });
}

function tell(entry: Entry, compared: Comparison): Finding[] {
  const {state} = compared;
  // What is still to be written is told elsewhere, once.
  if (state === 'fresh' || state === 'unwritten') return [];
  if (state === 'unknown') return [neverCompared(entry, compared)];
  if (state === 'both') return [bothChanged(entry, compared)];
  return [older(entry, compared, state)];
}

/** Sections whose languages no longer say the same, as far as anybody has said. */
export function findStale(entries: readonly Entry[], agreements: Agreements): Finding[] {
  return entries.flatMap((entry) =>
    compareLanguages(entry, agreements).flatMap((compared) => tell(entry, compared)),
  );
}
