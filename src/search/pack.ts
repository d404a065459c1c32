import {addSynonyms} from './addSynonyms';
import type {SearchDocument} from './answer';
import {termsIn} from './terms';

/** Documents as they are sent. */
export interface Packed {
  /** The writers' groups of words, once: in the documents they would take a tenth of the whole. */
  words: readonly (readonly string[])[];
  /** A row for each document, which takes no names of fields. */
  rows: readonly (readonly string[])[];
}

type Sent = Omit<SearchDocument, 'alike'>;

const fields = [
  'kind',
  'address',
  'title',
  'context',
  'labels',
  'phrases',
  'text',
  'other',
] as const satisfies (keyof Sent)[];

/** The terms of a text, each once and not where another field has it: a fifth of what the text would take. */
function termsOfText({text, title, labels, phrases, other}: Sent): string {
  const known = new Set(termsIn([title, labels, phrases, other].join(' ')));
  return [...new Set(termsIn(text))]
    .filter((term) => !known.has(term))
    .sort()
    .join(' ');
}

/** Packs the documents of one language and edition. */
export function packDocuments(documents: readonly Sent[], words: Packed['words']): Packed {
  const rows = documents.map((document) => {
    const sent = {...document, text: termsOfText(document)};
    return fields.map((field) => sent[field]);
  });
  return {words, rows};
}

/** Unpacks what `packDocuments` made. */
export function unpackDocuments({rows, words}: Packed): SearchDocument[] {
  const sent = rows.map(
    (row) => Object.fromEntries(fields.map((field, at) => [field, row[at]])) as unknown as Sent,
  );
  return addSynonyms(sent, words);
}
