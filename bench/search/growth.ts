import {findAnswers, makeEngine} from '../../src/search/engine';
import {packDocuments, unpackDocuments} from '../../src/search/pack';
import {grow} from '../../tests/search/grow';
import {packPages} from '../../tests/search/writersData';
import {percentile} from '../percentile';
import {zip} from './ours';
import {writeTable} from './table';

const SIZES = [1, 100, 300, 1000];
const TYPED = ['недостаточно средств', '900 введите инн банк0', 'пополнить сочи'];

/** Milliseconds of the processor's own time: what else the machine does meanwhile does not count. */
function cpu<T>(work: () => T): {took: number; done: T} {
  const before = process.cpuUsage();
  const done = work();
  return {took: process.cpuUsage(before).user / 1000, done};
}

function measure(pages: number): string[] {
  const today = packPages('ru');
  const documents = grow(unpackDocuments(today), pages);
  const count = new Set(documents.map(({address}) => address.split('#')[0])).size;
  const bytes = zip(JSON.stringify(packDocuments(documents, today.words)));
  const {took: made, done: engine} = cpu(() => makeEngine(documents));
  const presses = TYPED.flatMap((typed) =>
    [...typed].map((_, at) => cpu(() => findAnswers(engine, typed.slice(0, at + 1))).took),
  );
  const at = (share: number) => percentile(presses, share).toFixed(1);
  const size = `${(bytes / 1000).toFixed(1)} KB`;
  return [
    `${count}`,
    `${documents.length}`,
    size,
    `${made.toFixed(0)} ms`,
    `${at(0.5)} ms`,
    `${at(0.95)} ms`,
  ];
}

/** How index and answers grow with the pages. */
export function measureGrowth(): string[] {
  const head = [
    'pages',
    'documents',
    'index, gzipped',
    'made ready in',
    'a key, median',
    'a key, 95 %',
  ];
  return [
    '## Growth to a thousand pages',
    '',
    ...writeTable(head, SIZES.map(measure)),
    '',
    'Processor time of the search itself, not slowed. The pages of today over and over, each round with a provider of its own.',
  ];
}
