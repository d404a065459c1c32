import {writeFileSync} from 'node:fs';
import path from 'node:path';

import {onlyTls, usualHeaders} from '../../sandbox/headers';
import {POLICY_FILE, writePolicy} from '../../sandbox/policy';
import type {Settings} from '../fingerprint';
import {joinParts, type Parts} from './allowedParts';

const IMMUTABLE = 'public, max-age=31536000, immutable';

/** @throws Error naming the setting, where it is no address */
function originOf(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (URL.canParse(address)) return new URL(address).origin;
  throw new Error(
    `SANDBOX_URL must be an address, as https://sandbox.example.kg, not “${address}”.`,
  );
}

function writeRule(addresses: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [addresses, ...lines].join('\n');
}

/**
 * Writes, beside the pages, what their server has to say with them: the policy for our own, and a file
 * `_headers` for hosts of static files that read one (Cloudflare Pages, Netlify).
 * @param parts what the pages run by themselves, language by language
 */
export function tellServers(
  site: string,
  parts: readonly Parts[],
  {SITE_URL, SANDBOX_URL}: Settings,
): void {
  const allowed = joinParts(parts);
  const policy = writePolicy({...allowed, sandbox: originOf(SANDBOX_URL)});
  const headers = {
    ...usualHeaders,
    ...(SITE_URL?.startsWith('https:') && onlyTls),
    'content-security-policy': policy,
  };
  const rules = [
    writeRule('/*', headers),
    writeRule('/assets/*', {'cache-control': IMMUTABLE}),
    writeRule('/ru/assets/*', {'cache-control': IMMUTABLE}),
  ];
  writeFileSync(path.join(site, POLICY_FILE), `${policy}\n`);
  writeFileSync(path.join(site, '_headers'), `${rules.join('\n\n')}\n`);
}
