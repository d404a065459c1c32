import fs from 'node:fs';
import path from 'node:path';

import type {Text} from './texts';

/** Another way to make a site of the same texts. */
export interface Peer {
  readonly name: string;
  /** Lays texts and settings into an empty folder. */
  write(folder: string, texts: readonly Text[]): void;
  /** The program that builds there, for Node, with its arguments. */
  readonly command: readonly string[];
  /** Where it leaves the site, from the folder. */
  readonly out: string;
}

/** Writes a file, with the folders above it. */
export function save(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, content);
}

/** A page as most take it: what is told of it above, in YAML of which JSON is a part. */
export function writeFront(front: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/**
 * Copies the peers' packages beside the folders of their sites. Astro takes a package for a part of the
 * site where a link leads to it from another corner of the disk, and stumbles.
 */
export function copyPackages(folder: string): void {
  fs.cpSync('bench/site/node_modules', path.join(folder, 'node_modules'), {recursive: true});
}

/**
 * Gives a folder packages that are installed elsewhere. The folder of packages itself is its own:
 * builders keep caches in it, and a clean build has none.
 */
export function linkPackages(from: string, folder: string): void {
  const packages = path.join(folder, 'node_modules');
  fs.mkdirSync(packages);
  const names = fs.readdirSync(from).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of names) fs.symlinkSync(path.join(from, name), path.join(packages, name));
}

/** Removes what a build left, so that the next one begins clean. */
export function clean(folder: string, out: string): void {
  const left = [out, '.docusaurus', '.astro', '.vitepress/cache', 'dist', 'node_modules/.cache'];
  const more = ['node_modules/.astro', 'node_modules/.vite'];
  for (const one of [...left, ...more]) {
    fs.rmSync(path.join(folder, one), {recursive: true, force: true});
  }
}
