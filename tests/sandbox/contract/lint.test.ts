import {createConfig, lintFromString} from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import {oas} from '@stoplight/spectral-rulesets';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createSqlite} from '../engines/sqlite';
import {startPractice} from '../practice';

interface Document {
  servers?: unknown;
  tags?: unknown;
  paths: Record<string, Record<string, {security?: unknown}>>;
}

/** What Redocly's recommended rules find, warnings too. */
async function lintByRedocly(document: Document): Promise<string[]> {
  const config = await createConfig({extends: ['recommended']});
  const source = JSON.stringify(document, null, 1);
  const problems = await lintFromString({source, absoluteRef: 'openapi.json', config});
  return problems.map(({ruleId, message}) => `${ruleId}: ${message}`);
}

/** What the recommended rules of Spectral's `spectral:oas` find, warnings too. */
async function lintBySpectral(document: Document): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({extends: [[oas as never, 'recommended']]} as never);
  const problems = await spectral.run(JSON.stringify(document));
  return problems.map(({code, message, path}) => `${code}: ${message} ${path.join('/')}`);
}

describe('the OpenAPI document', () => {
  const engine = createSqlite();
  let served: Document;
  beforeAll(async () => {
    const practice = await startPractice(await engine.createDatabase());
    served = (await practice.app.inject('/sandbox/openapi.json')).json<Document>();
    await practice.close();
  });
  afterAll(() => engine.stop());

  it('passes the recommended rules of Redocly and of Spectral', async () => {
    expect([await lintByRedocly(served), await lintBySpectral(served)]).toEqual([[], []]);
  });

  it('would not pass without its servers, its tags or the security of a call', async () => {
    const spoiled = structuredClone(served);
    delete spoiled.servers;
    delete spoiled.tags;
    delete spoiled.paths['/sandbox/v1/sessions']!.post!.security;
    expect((await lintByRedocly(spoiled)).join()).toMatch(/no-empty-servers.*security-defined/);
    expect((await lintBySpectral(spoiled)).join()).toMatch(
      /oas3-api-servers.*operation-tag-define/,
    );
  });

  it('tells each schema, header and problem once', () => {
    const text = JSON.stringify(served);
    for (const once of ['"walletBalance":{', '`session_required`', '"Every answer is about'])
      expect(text.split(once)).toHaveLength(2);
  });
});
