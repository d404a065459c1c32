import fs from 'node:fs';
import path from 'node:path';

import {checkContent} from '../guides/checkContent';
import {ContentError} from '../guides/finding';
import {foldersOf} from '../guides/folders';
import {readEditions, writeCurrent} from './editionsFile';
import type {Freeze} from './freeze';
import {freezeLabels, labelFiles} from './labels';
import {recordPublished} from './ledger';
import {type CutRequest, refuse} from './request';

const CHANGED = ['editions.json', 'versions.json', 'published.yaml', ...labelFiles('current')];

const createdBy = (name: string) => [
  ...Object.values(foldersOf(name)),
  `versioned_sidebars/version-${name}-sidebars.json`,
  ...labelFiles(`version-${name}`),
];

/** Remembers the files that a cut changes, to put them back should it fail half-way. */
function remember(root: string, name: string): () => void {
  const before = CHANGED.map((file) => path.join(root, file)).map((file) => ({
    file,
    text: fs.existsSync(file) ? fs.readFileSync(file) : undefined,
  }));
  return () => {
    for (const made of createdBy(name))
      fs.rmSync(path.join(root, made), {recursive: true, force: true});
    for (const {file, text} of before) {
      if (text) fs.writeFileSync(file, text);
      else fs.rmSync(file, {force: true});
    }
  };
}

function requireGoodContent(root: string): void {
  const findings = checkContent(root);
  if (findings.length > 0) throw new ContentError(findings);
}

async function cut(root: string, request: CutRequest, freeze: Freeze): Promise<string> {
  const {name, next} = request;
  await freeze(root, name);
  freezeLabels(root, request);
  writeCurrent(root, next);
  const {pages, steps} = recordPublished(root);
  requireGoodContent(root);
  return [
    `Edition ${name} is frozen, in both languages with its flows and labels: /${name}/ and /ru/${name}/.`,
    `The edition at / is called ${next} from now on.`,
    `published.yaml keeps the addresses of ${pages} pages and ${steps} steps.`,
    `Commit what "git status" shows, then: npm run build`,
  ].join('\n');
}

/**
 * Freezes the current edition and names the next one. It is done wholly or not at all.
 * @param root the project's top folder
 * @returns what was done, for the writer
 * @throws Error with one sentence when the names cannot be used; ContentError when a page is wrong
 */
export async function cutEdition(
  root: string,
  request: CutRequest,
  freeze: Freeze,
): Promise<string> {
  const refusal = refuse(request, readEditions(root));
  if (refusal) throw new Error(refusal);
  const taken = createdBy(request.name).find((file) => fs.existsSync(path.join(root, file)));
  if (taken) throw new Error(`${taken} is there already, from a cut that failed: remove it first.`);
  requireGoodContent(root);
  const putBack = remember(root, request.name);
  return cut(root, request, freeze).catch((error: unknown) => {
    putBack();
    throw error;
  });
}
