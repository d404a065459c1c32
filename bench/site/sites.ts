import fs from 'node:fs';
import path from 'node:path';

import {startSandbox} from '../sandbox/measured';
import {writeBareHtml} from './bareHtml';
import {docusaurus} from './docusaurus';
import type {Peer} from './peer';
import {copyPackages} from './peer';
import {spend} from './spend';
import {starlight} from './starlight';
import type {Served} from './staticServer';
import {serveFolder} from './staticServer';
import type {Text} from './texts';
import {readTexts} from './texts';
import {vitepress, vitepressWithoutFonts} from './vitepress';

export const OURS = 'Төлөм';
export const BARE = 'bare HTML';

async function servePeer(peer: Peer, parent: string, texts: readonly Text[]): Promise<Served> {
  const folder = path.join(parent, peer.name.replaceAll(/\W+/g, '-'));
  fs.mkdirSync(folder);
  peer.write(folder, texts);
  await spend(peer.command, folder);
  return serveFolder(peer.name, path.join(folder, peer.out));
}

/**
 * Builds the peers' sites from the texts of ours, and serves all of them: ours by its own server, as it
 * is shipped.
 * @param parent an empty folder for the peers' sites
 */
export async function serveSites(parent: string): Promise<Served[]> {
  const texts = readTexts('build');
  copyPackages(parent);
  const bare = path.join(parent, 'bare');
  writeBareHtml(bare, texts);
  const ours = await startSandbox(OURS, `file:${path.join(parent, 'sandbox.db')}`);
  const sites: Served[] = [ours, await serveFolder(BARE, bare)];
  for (const peer of [starlight, vitepress, vitepressWithoutFonts, docusaurus]) {
    sites.push(await servePeer(peer, parent, texts));
  }
  return sites;
}
