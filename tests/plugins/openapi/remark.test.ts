import fs from 'node:fs';
import path from 'node:path';

import {compile} from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import {beforeAll, describe, expect, it, vi} from 'vitest';

import {languages, type Language} from '../../../src/language/language';
import {callsOf, type ApiDocument} from '../../../src/plugins/openapi/document';
import openapiRemark from '../../../src/plugins/openapi/remark';
import {words} from '../../../src/plugins/openapi/words';
import {problems} from '../../../src/sandbox/problem';
import {someOf} from '../../house/someOf';
import {readServedDocument, withSandbox} from './sandboxDocument';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const pages: Record<Language, string> = {
  ky: 'docs/sandbox-api.mdx',
  ru: 'i18n/ru/docusaurus-plugin-content-docs/current/sandbox-api.mdx',
};
const readPage = (language: Language) =>
  fs.readFileSync(path.join(siteDir, pages[language]), 'utf8');

let served: ApiDocument;
beforeAll(async () => {
  served = await readServedDocument();
});

async function compilePage(
  language: Language,
  {value = readPage(language), document = served} = {},
): Promise<string> {
  const file = {value, path: path.join(siteDir, pages[language])};
  const plugin = [openapiRemark, {siteDir, read: () => Promise.resolve(document)}];
  const remarkPlugins = [remarkFrontmatter, plugin] as never;
  return String(await compile(file, {remarkPlugins, jsx: true}));
}

/** A request line as JSX has it: `{"GET /a/{id}"}`. */
const spellLine = (line: string) => `{${JSON.stringify(line)}}`;

/** Every name of a property anywhere in the document. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'properties' in part ? Object.keys(part.properties as object) : [];
  return [...own, ...Object.values(part).flatMap(namesIn)];
}

/** The sandbox with one more call, or one less. */
function change(edit: (paths: ApiDocument['paths']) => void): ApiDocument {
  const document = structuredClone(served);
  edit(document.paths);
  return document;
}

describe.each(languages)('the reference of the sandbox in %s', (language) => {
  it('tells every call with its own fields and statuses, as the served document has them', async () => {
    const jsx = await compilePage(language);
    const calls = someOf(callsOf(served));
    const told = calls.map((call) => jsx.split(spellLine(call.line))[1] ?? '');
    for (const [at, call] of calls.entries()) {
      // A call's part ends where the next heading begins.
      const part = told[at]!.split(/<_components\.h[23]/)[0]!;
      const {responses, requestBody, parameters = []} = call;
      const good = Object.entries(responses).filter(([status]) => status < '400');
      const names = [
        ...namesIn([requestBody, good]),
        ...parameters.map(({name}) => name),
        ...Object.keys(responses),
      ];
      for (const name of someOf(names))
        expect(part, `${call.line} ${name}`).toContain(`{"${name}"}`);
    }
  });

  it('has a place for every code that an answer points to', async () => {
    const jsx = await compilePage(language);
    // The number's own code is told in its stead.
    const told = Object.keys(problems).filter((code) => code !== 'invalid_number');
    for (const code of [...told, ...Object.keys(words[language].numberCodes)]) {
      expect(jsx).toContain(`id="${code}"`);
    }
  });

  it('needs nothing to run in the browser', async () => {
    expect(await compilePage(language)).not.toContain('SandboxApi');
  });
});

describe('the reference of the sandbox', () => {
  it('stops the build at a call that no page tells of', async () => {
    const document = change((paths) => {
      paths['/sandbox/v1/refunds'] = {post: {operationId: 'refund', responses: {}}};
    });
    await expect(compilePage('ky', {document})).rejects.toThrow(/shows="refund"/);
  });

  it('stops the build at a call that is gone', async () => {
    const document = change((paths) => delete paths['/sandbox/v1/scenarios']);
    await expect(compilePage('ky', {document})).rejects.toThrow(
      /docs\/sandbox-api.mdx:\d+:1[^]*shows="listScenarios"/,
    );
  });

  it('leads to the document where the sandbox stands, in whichever language', async () => {
    expect(await compilePage('ru')).toContain('<a href="/sandbox/openapi.json">');
    vi.stubEnv('SANDBOX_URL', 'https://sandbox.example');
    expect(await compilePage('ky')).toContain(
      '<a href="https://sandbox.example/sandbox/openapi.json">',
    );
  });

  it('stops the build at a part that stands there twice', async () => {
    const value = `${readPage('ru')}\n<SandboxApi shows="pay" />\n`;
    await expect(compilePage('ru', {value})).rejects.toThrow(/once/);
  });

  it('stops the build at a field without words', async () => {
    const document = change((paths) => {
      const content = paths['/sandbox/v1/checks']!.post!.requestBody!.content;
      content['application/json']!.schema.properties!.colour = {type: 'string'};
    });
    await expect(compilePage('ky', {document})).rejects.toThrow(/"colour" of "check"/);
  });

  it.each(languages)('gives an example in %s that is answered as it says', async (language) => {
    const bodies = [...readPage(language).matchAll(/-d '(\{.*?\})'/g)].map(([, body]) => body!);
    expect(bodies).toHaveLength(2);
    const [wallet, payment] = bodies.map((body) => JSON.parse(body) as object);
    const status = await withSandbox(async ({post}) => {
      const {token} = (await post('sessions', wallet)).json<{token: string}>();
      const headers = {authorization: `Bearer ${token}`, 'idempotency-key': 'order-1'};
      return (await post('payments', payment, headers)).statusCode;
    });
    expect(status).toBe(201);
  });
});
