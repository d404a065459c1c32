import {isRight, shortAddress} from '../../tests/search/relevance';
import {readCases} from '../../tests/search/writersData';
import type {SearchEngine} from './engine';
import {writeTable} from './table';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

async function measure(engine: SearchEngine): Promise<string[]> {
  const cases = readCases();
  let [first, third] = [0, 0];
  for (const one of cases) {
    const found = await engine.find(one.question, one.language);
    const right = found.slice(0, 3).map((address) => isRight(shortAddress(address), one));
    if (right[0]) first += 1;
    if (right.includes(true)) third += 1;
  }
  const {ky, ru} = engine.bytes;
  const shares = [first, third].map((count) => percent(count, cases.length));
  return [engine.name, ...shares, `${kilobytes(ky)} / ${kilobytes(ru)}`];
}

/** Asks every engine the same questions: those of the table that our own tests hold to. */
export async function compareRelevance(
  makers: readonly (() => Promise<SearchEngine>)[],
): Promise<string[]> {
  const rows: string[][] = [];
  for (const make of makers) {
    const engine = await make();
    rows.push(await measure(engine));
    await engine.stop();
  }
  return [
    `## Relevance: ${readCases().length} questions in both languages`,
    '',
    ...writeTable(['engine', 'first right', 'in first three', 'KB gzipped, ky / ru'], rows),
    '',
    'The table of questions was written for our search; synonyms are its own, and the peers have none.',
  ];
}
