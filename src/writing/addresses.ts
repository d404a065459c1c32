import {isMap, isScalar, parseDocument} from 'yaml';

import type {Redirects} from '../guides/published';
import {formatYaml, LAYOUT} from './formatYaml';

const HEAD = ` An address that is gone from the current edition, and the one that took its place.
 Written by \`npm run guide:step\`, or by hand: "elsom/top-up-ussd#code: elsom/top-up-ussd#pin".`;

/**
 * Writes the redirects after an address was changed: what led to the old one leads to the new one.
 * @param isPublished whether readers may have kept the old address
 * @returns undefined where nothing has to be written
 */
export function writeRedirects(
  text: string | undefined,
  redirects: Redirects,
  {from, to, isPublished}: {from: string; to: string; isPublished: boolean},
): string | undefined {
  const led = Object.keys(redirects).filter((old) => redirects[old] === from && old !== to);
  const isBack = to in redirects;
  if (!isPublished && led.length === 0 && !isBack) return undefined;
  const document = parseDocument(text ?? '');
  if (!isMap(document.contents)) document.contents = document.createNode({}) as never;
  // The last line that went out left "{}" behind.
  if (isMap(document.contents)) document.contents.flow = false;
  if (text === undefined) document.commentBefore = HEAD;
  // A step that takes its old id again stands there itself.
  if (isBack) document.delete(to);
  for (const old of led) document.set(old, to);
  if (isPublished) document.set(from, to);
  return document.toString(LAYOUT);
}

/** Renames an address where the writers' synonyms lead to it. @returns the text, changed or not */
export async function renameAnswers(
  text: string,
  from: string,
  to: string,
  root: string,
): Promise<string> {
  const document = parseDocument(text);
  const answers: unknown = document.get('answers');
  const pair = isMap(answers)
    ? answers.items.find(({key}) => isScalar(key) && key.value === from)
    : undefined;
  if (!pair || !isScalar(pair.key)) return text;
  pair.key.value = to;
  return formatYaml(document.toString(LAYOUT), root);
}
