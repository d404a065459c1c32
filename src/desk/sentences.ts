import type {Page, Section} from '../guides/page';

const MOST = 3;

/** A sentence ends at its sign, where another begins with a capital, a digit or a quoted label. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\d«*])/u;

/** Longer than this a message is not read: letters, counted after each sentence. */
const LONG_ENOUGH = 220;

/** "What to do: see there" says nothing where the link itself is not: it is a link and its introduction. */
function onlyPoints(sentence: string, {links}: Section): boolean {
  const pointers = links.filter(({url}) => !url.startsWith('tel:')).map(({text}) => text);
  const end = sentence.replace(/[.?]$/, '');
  return pointers.some((text) => {
    const link = text.replace(/[.?]$/, '');
    return end === link || end.endsWith(`: ${link}`);
  });
}

/** The rules of practice are not those of a real wallet: a customer who pays is not told them. */
const OF_PRACTICE = /машыгуу|тренировк|учебн/i;

/** A cell of a table says nothing alone; a tag's attribute (`lang="ru"`) says nothing at all. */
const isText = (text: string, mark: string | undefined) => mark !== '|' && /\p{L}{3}/u.test(text);

/** A line that ends with a colon introduces what is not there. */
const isWhole = (sentence: string) => sentence !== '' && !sentence.endsWith(':');

/** A line of a list becomes a sentence; a name in Latin letters (`elsom.kg`) stays as it is spelt. */
function asSentence(line: string): string {
  const begun = line.replace(/^\p{Script=Cyrillic}/u, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

/**
 * Takes the first sentences of a section: they are the answer that a clerk sends.
 * @param page the section's own page, whose source tells tables from text
 * @returns sentences in their order, three at the most; a line of a list counts as one
 */
export function takeSentences(page: Page, section: Section): string[] {
  const sentences = section.blocks
    .map(({text, start}) => ({text: text.trim(), mark: page.source[start]}))
    .filter(({text, mark}) => text !== section.heading.title && isText(text, mark))
    .flatMap(({text}) => text.replace(/;$/, '').split(SENTENCE_END))
    .filter((text) => isWhole(text) && !OF_PRACTICE.test(text) && !onlyPoints(text, section));
  const taken: string[] = [];
  for (const sentence of sentences.slice(0, MOST)) {
    if (taken.length > 1 && taken.join(' ').length > LONG_ENOUGH) break;
    taken.push(asSentence(sentence));
  }
  return taken;
}
