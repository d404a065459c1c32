import fs from 'node:fs';
import path from 'node:path';

import {parse} from 'yaml';

import {readCatalog} from '../../src/guides/catalog';
import type {Language} from '../../src/language/language';
import {makeEngine} from '../../src/search/engine';
import {unpackDocuments} from '../../src/search/pack';
import {indexEdition} from '../../src/search/indexEdition';
import {readWriters} from '../../src/plugins/search/readWriters';

const root = process.cwd();

/** A question and the addresses that answer it. */
export interface Case {
  language: Language;
  question: string;
  right: string[];
}

/** Reads the table of questions. */
export function readCases(): Case[] {
  const file = path.join(__dirname, 'relevance.yaml');
  const table = parse(fs.readFileSync(file, 'utf8')) as Record<Language, Record<string, string>>;
  return Object.entries(table).flatMap(([language, questions]) =>
    Object.entries(questions).map(([question, right]) => ({
      ...{language: language as Language, question, right: right.split(' ')},
    })),
  );
}

/** What is sent to search the pages as they stand in the project. */
export function packPages(language: Language) {
  return indexEdition(readCatalog(root).editions[0]!, language, readWriters(root));
}

/** The search over the pages as they stand in the project. */
export function searchPages(language: Language) {
  return makeEngine(unpackDocuments(packPages(language)));
}
