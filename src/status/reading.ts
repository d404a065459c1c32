import type {Page} from '../guides/page';

/** How long the words of a page are, and how long its sentences. */
export interface Reading {
  words: number;
  /** Words a sentence, on average: a plain measure that needs no table for either language. */
  wordsPerSentence: number;
}

const wordsIn = (text: string) =>
  text.match(/[\p{L}\d*#]+(?:[-'’\u2011][\p{L}\d]+)*/gu)?.length ?? 0;

/** A sentence ends at its sign, or where its paragraph, item or cell ends. */
const sentencesIn = (text: string) =>
  text.split(/[.!?…]+(?=\s|$)/u).filter((piece) => wordsIn(piece) > 0);

/** Measures what a page tells below its headings; titles and front matter are no sentences. */
export function measureReading({sections}: Page): Reading {
  const texts = sections.flatMap(({blocks, heading}) =>
    heading.depth === 0 ? [] : blocks.slice(1).map(({text}) => text),
  );
  const sentences = texts.flatMap(sentencesIn);
  const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
  const average = sentences.length === 0 ? 0 : words / sentences.length;
  return {words, wordsPerSentence: Math.round(average * 10) / 10};
}
