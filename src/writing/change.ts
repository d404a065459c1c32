import fs from 'node:fs';
import path from 'node:path';

import {checkContent} from '../guides/checkContent';
import {formatFinding, type Finding} from '../guides/finding';

/** What files hold after a command, by their path from the project's top folder. */
export type Changes = Readonly<Record<string, string>>;

/** What is told of a place stays the same when lines above it move. */
const sameness = ({file, expected, found, cure}: Finding) =>
  [file, expected, found, cure].join('\n').replace(/:\d+(:\d+)?/g, '');

/** Remembers files as they are, to put them back; folders that were made go away again. */
function remember(root: string, files: string[]): () => void {
  const before = files
    .map((file) => path.join(root, file))
    .map((file) => ({
      file,
      text: fs.existsSync(file) ? fs.readFileSync(file) : undefined,
      made: fs.existsSync(path.dirname(file)) ? undefined : path.dirname(file),
    }));
  return () => {
    for (const {file, text, made} of before) {
      if (text) fs.writeFileSync(file, text);
      else fs.rmSync(file, {force: true});
      if (made) fs.rmSync(made, {recursive: true, force: true});
    }
  };
}

function write(root: string, changes: Changes): void {
  for (const [file, text] of Object.entries(changes)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    fs.writeFileSync(path.join(root, file), text);
  }
}

function requireNoNew(root: string, before: Finding[], changed: string[]): void {
  const known = new Set(before.map(sameness));
  const added = checkContent(root).filter((finding) => !known.has(sameness(finding)));
  if (added.length === 0) return;
  // A flow that cannot be read makes much else look wrong, which is not.
  const own = added.filter(({file}) => changed.includes(file));
  const told = (own.length > 0 ? own : added).map(formatFinding).join('\n\n');
  throw new Error(`That would leave the guides wrong:\n\n${told}\n`);
}

/**
 * Writes files, all of them or none: when one cannot be written, or the guides would have a mistake
 * that they did not have before, everything is put back.
 * @throws Error that tells what would be wrong
 */
export function makeChanges(root: string, changes: Changes): void {
  const before = checkContent(root);
  const putBack = remember(root, Object.keys(changes));
  try {
    write(root, changes);
    requireNoNew(root, before, Object.keys(changes));
  } catch (error) {
    putBack();
    throw error;
  }
}
