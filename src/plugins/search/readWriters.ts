import fs from 'node:fs';
import path from 'node:path';

import type * as z from 'zod';

import {ContentError} from '../../guides/finding';
import {keep} from '../../guides/keep';
import {providersFile} from '../../guides/providers';
import {readData} from '../../guides/readData';
import type {Writers} from '../../search/indexEdition';
import {synonymsFile} from '../../search/synonyms';

function read<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const result = keep(`of the search ${file}`, text, () => readData(schema, text, file));
  if ('findings' in result) throw new ContentError(result.findings);
  return result.data;
}

/**
 * Reads what the writers' files say for the search.
 * @param root the project's top folder
 * @throws ContentError naming file and line, where one of them cannot be read
 */
export function readWriters(root: string): Writers {
  const {providers} = read(root, 'docs/providers.yaml', providersFile);
  const names = Object.entries(providers).map(([id, {name}]) => [id, name] as const);
  return {
    names: Object.fromEntries(names),
    synonyms: read(root, 'docs/synonyms.yaml', synonymsFile),
  };
}
