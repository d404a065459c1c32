import fs from 'node:fs';
import path from 'node:path';

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** A name that is too long, or leads through a file, is one that is not there. */
function findFile(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, {throwIfNoEntry: false});
  } catch {
    return undefined;
  }
}

/**
 * Whether the built site has a page or a file at an address.
 * @param address path of a URL, as it was sent
 */
export function hasPage(siteDir: string, address: string): boolean {
  const decoded = decode(address);
  if (decoded === undefined || decoded.includes('\0') || /(^|[\\/])\./.test(decoded)) return false;
  const file = path.join(siteDir, decoded);
  const found = findFile(file);
  if (found?.isDirectory()) return fs.existsSync(path.join(file, 'index.html'));
  return found?.isFile() ?? false;
}
