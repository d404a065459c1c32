import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {collectParts} from '../../../src/build/finish/allowedParts';
import {readPages} from '../../../src/build/finish/pages';
import {tellServers} from '../../../src/build/finish/tellServers';
import type {Settings} from '../../../src/build/fingerprint';
import {languages} from '../../../src/language/language';

let site: string;
const read = (file: string) => readFile(path.join(site, file), 'utf8');
const sumOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), {recursive: true});
  await writeFile(path.join(site, file), content);
}

function tell(settings: Settings = {}): void {
  const parts = languages.map((language) => collectParts(readPages(site, language)));
  tellServers(site, parts, settings);
}

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'tolom-servers-'));
});
afterEach(() => rm(site, {recursive: true}));

describe('what a build tells its servers', () => {
  it('names every script that a page runs by itself, each once', async () => {
    const script = 'if (1 < 2 && "</p>") go("ө");\n';
    await write('index.html', `<script data-scripts="/a.js /b.js">${script}</script>`);
    await write('ru/index.html', `<SCRIPT data-scripts=/c.js>${script}</SCRIPT><script>2</script>`);
    tell();
    const [scripts] = /script-src [^;]*/.exec(await read('.policy'))!;
    expect(scripts.split(' ').slice(2).sort()).toEqual([sumOf(script), sumOf('2')].sort());
  });

  it('names styles, and neither data nor files', async () => {
    await write(
      'index.html',
      '<style>p{}</style><script type=application/ld+json>{}</script><script src=/a.js></script>',
    );
    tell();
    const policy = await read('.policy');
    expect(policy).toContain(`style-src 'self' ${sumOf('p{}')};`);
    expect(policy).toContain("script-src 'self';");
  });

  it('stops at scripts that differ from page to page, and shows them', async () => {
    for (let page = 1; page < 10; page += 1) {
      await write(`guide-${page}/index.html`, `<script>show(${page})</script>`);
    }
    expect(() => tell()).toThrow(
      /9 different scripts in themselves; 8 are allowed\.(.|\n)*guide-1\/index\.html: show\(1\)/,
    );
  });

  it('stops at a script in an attribute, which no browser would run', async () => {
    await write('index.html', '<a href=/ onclick="go()">');
    expect(() => tell()).toThrow('index.html has onclick="…"');
  });

  it('lets the pages call and post to a sandbox elsewhere, by its origin', async () => {
    tell({SANDBOX_URL: 'https://sandbox.example/'});
    const policy = await read('.policy');
    expect(policy).toContain("connect-src 'self' https://sandbox.example;");
    expect(policy).toContain("form-action 'self' https://sandbox.example;");
  });

  it('stops at a sandbox whose address is none', async () => {
    expect(() => tell({SANDBOX_URL: 'sandbox.example'})).toThrow(/^SANDBOX_URL must be an address/);
  });

  it('writes for a static host what our own server sends', async () => {
    await write('index.html', '<script>1</script>');
    tell({SITE_URL: 'https://tolom.example'});
    const headers = await read('_headers');
    const [pages = '', ...assets] = headers.trim().split('\n\n');
    expect(pages.split('\n')[0]).toBe('/*');
    expect(pages).toContain(`  content-security-policy: ${(await read('.policy')).trim()}`);
    expect(pages).toContain('  x-content-type-options: nosniff');
    expect(pages).toContain('  strict-transport-security: max-age=31536000');
    expect(assets.map((rule) => rule.split('\n')[0])).toEqual(['/assets/*', '/ru/assets/*']);
    // Cloudflare Pages leaves out a longer line.
    expect(Math.max(...headers.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });

  it('asks for TLS only where the site has it', async () => {
    tell({SITE_URL: 'http://localhost:3000'});
    expect(await read('_headers')).not.toContain('strict-transport-security');
  });
});
