import fs from 'node:fs';
import path from 'node:path';

import {languages} from '../language/language';
import {writeJson} from './editionsFile';
import type {CutRequest} from './request';

type Strings = Record<string, {message: string; description?: string}>;

const FOLDER = 'docusaurus-plugin-content-docs';

/** Names the files that hold an edition's labels (its own and the menu's), a language each. */
export function labelFiles(edition: string): string[] {
  return languages.map((language) => `i18n/${language}/${FOLDER}/${edition}.json`);
}

function rename(strings: Strings, name: string): Strings {
  const label = {...strings['version.label'], message: name};
  return {...strings, 'version.label': label};
}

/**
 * Freezes the labels of the menu in both languages beside the pages, and names both editions.
 *
 * Docusaurus copies those of translations only, and leaves the name of the edition as it was.
 */
export function freezeLabels(root: string, {name, next}: CutRequest): void {
  const frozen = labelFiles(`version-${name}`);
  labelFiles('current').forEach((file, at) => {
    const current = path.join(root, file);
    if (!fs.existsSync(current)) return;
    const strings = JSON.parse(fs.readFileSync(current, 'utf8')) as Strings;
    writeJson(path.join(root, frozen[at]!), rename(strings, name));
    writeJson(current, rename(strings, next));
  });
}
