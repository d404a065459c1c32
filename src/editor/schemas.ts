import * as z from 'zod';

import {flow} from '../guides/flow';
import {providersFile} from '../guides/providers';
import {redirectsFile} from '../guides/published';
import {wordRule} from '../guides/wordRule';
import {spellingFile} from '../spelling/exceptions';
import {category, frontMatter} from './frontMatter';
import {meanings} from './meanings';

/** The folder in which an editor finds the schemas, from the project's top folder. */
export const SCHEMA_FOLDER = '.vscode/schemas';

const sources: Record<string, z.ZodType> = {
  flow,
  providers: providersFile,
  words: z.array(wordRule),
  redirects: redirectsFile,
  spelling: spellingFile,
  'front-matter': frontMatter,
  category,
};

/** Tells an editor what each name means, beside what may stand there. */
function describe(schema: z.core.JSONSchema.BaseSchema, told: Record<string, string>): void {
  for (const [name, value] of Object.entries(schema.properties ?? {})) {
    if (typeof value === 'object' && told[name]) value.description = told[name];
  }
}

/**
 * Writes the shape of every kind of writers' file as a JSON Schema: the rules are those that
 * `npm run check` keeps, made from the same source.
 * @returns the text of each file by its name in SCHEMA_FOLDER
 */
export function writeSchemas(): Record<string, string> {
  const files = Object.entries(sources).map(([name, source]) => {
    const schema = z.toJSONSchema(source, {
      // The YAML extension of editors reads this draft best.
      target: 'draft-7',
      io: 'input',
      override: ({jsonSchema}) => describe(jsonSchema, meanings[name] ?? {}),
    });
    return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
  });
  return Object.fromEntries(files) as Record<string, string>;
}
