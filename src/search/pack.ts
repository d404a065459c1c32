import type {SearchDocument} from './answer';
import {termOf, wordsOf} from './terms';

/** Documents as they are sent: a row each, which takes no names of fields. */
export type Packed = readonly (readonly string[])[];

const fields = [
  'kind',
  'address',
  'title',
  'context',
  'labels',
  'alike',
  'text',
  'other',
] as const satisfies (keyof SearchDocument)[];

/** The terms of a text, each once and not those of the title: a fifth of what the text would take. */
function termsIn({text, title}: SearchDocument): string {
  const terms = (words: string) => wordsOf(words).flatMap((word) => termOf(word) ?? []);
  const known = new Set(terms(title));
  return [...new Set(terms(text))]
    .filter((term) => !known.has(term))
    .sort()
    .join(' ');
}

/** Packs the documents of one language and edition. */
export function packDocuments(documents: readonly SearchDocument[]): Packed {
  return documents.map((document) => {
    const sent = {...document, text: termsIn(document)};
    return fields.map((field) => sent[field]);
  });
}

/** Unpacks what `packDocuments` made. */
export function unpackDocuments(packed: Packed): SearchDocument[] {
  return packed.map(
    (row) =>
      Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as SearchDocument,
  );
}
