import type {List} from 'mdast';

import {groupThousands} from '../../language/som';
import {code, list, type Words} from '../mdx/nodes';
import type {Schema} from './document';
import type {Field} from './fields';
import type {ApiWords} from './words/types';

/** What a field is called in the words: by as much of its way as the words know it. */
function meaningOf(path: string, scope: string, fields: ApiWords['fields']): string {
  const names = path.split('.');
  const ends = names.map((_, at) => names.slice(at).join('.'));
  const known = [`${scope}.${path}`, ...ends].find((name) => name in fields);
  if (known) return fields[known]!;
  throw new Error(
    `The field "${path}" of "${scope}" has no words: add it to src/plugins/openapi/words.`,
  );
}

function lengthOf({minLength, maxLength}: Schema, {characters}: ApiWords): string[] {
  return maxLength === undefined ? [] : [`${minLength ?? 0}–${maxLength} ${characters}`];
}

/** The kind of value in words, with its bounds. */
function typeOf(schema: Schema, words: ApiWords): Words[] {
  const {types} = words;
  if (schema.enum) return schema.enum.flatMap((value, at) => [at > 0 ? ', ' : '', code(value)]);
  const formats: Record<string, string> = {
    'date-time': types.time,
    'uri-reference': types.reference,
  };
  const name = formats[schema.format ?? ''] ?? types[schema.type as keyof typeof types];
  const {minimum, maximum, pattern} = schema;
  const bounds =
    maximum === undefined ? [] : [`${groupThousands(minimum ?? 0)}–${groupThousands(maximum)}`];
  const told = [name, ...bounds, ...lengthOf(schema, words)].join(', ');
  return pattern ? [`${told}, `, code(pattern)] : [told];
}

/**
 * The fields with their meaning and kind of value, those within a field below it.
 * @param scope the call they belong to, or `problem`
 */
export function fieldList(fields: Field[], scope: string, words: ApiWords): List {
  return list(
    fields.map(({name, path, isRequired, schema, fields: below}) => ({
      words: [
        code(name),
        `: ${meaningOf(path, scope, words.fields)} (`,
        ...typeOf(schema, words),
        isRequired ? ').' : `; ${words.optional}).`,
      ],
      below: below.length > 0 ? fieldList(below, scope, words) : undefined,
    })),
  );
}
