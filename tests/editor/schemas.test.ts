import fs from 'node:fs';

import {parse} from 'yaml';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';

import {writeSchemas} from '../../src/editor/schemas';
import {flowText} from '../guides/flowText';

const schemas = writeSchemas();
const read = (file: string): unknown => parse(fs.readFileSync(file, 'utf8'));

/** What an editor does with a schema: whether it takes some data. */
function takes(name: string, data: unknown): boolean {
  return z.fromJSONSchema(JSON.parse(schemas[`${name}.schema.json`]!)).safeParse(data).success;
}

/** YAML names are text to an editor, the numbers of a menu too. */
const flowOf = (text: string): unknown => JSON.parse(JSON.stringify(parse(text)));

describe('The schemas for an editor', () => {
  it.each([
    ['providers', 'docs/providers.yaml'],
    ['words', 'docs/words.yaml'],
    ['spelling', 'docs/spelling.yaml'],
    ['category', 'docs/elsom/_category_.yml'],
  ])('take the %s as they are', (name, file) => {
    expect(takes(name, read(file))).toBe(true);
  });

  it('take every flow of the site', () => {
    const files = fs.readdirSync('docs', {recursive: true, encoding: 'utf8'});
    const flows = files.filter((file) => file.endsWith('.flow.yaml'));
    expect(flows.length).toBeGreaterThan(5);
    const refused = flows.filter(
      (file) => !takes('flow', flowOf(fs.readFileSync(`docs/${file}`, 'utf8'))),
    );
    expect(refused).toEqual([]);
  });

  it.each([
    ['channel: ussd', 'chanel: ussd', 'a name misspelled'],
    ['channel: ussd', 'channel: sms', 'a channel that there is not'],
    ['id: dial', 'id: Dial', 'a capital letter in an id'],
    ['kind: dialler', 'kind: dialer', 'a kind of screen that there is not'],
  ])('refuse «%s» as «%s»: %s', (from, to) => {
    expect(flowText).toContain(from);
    expect(takes('flow', flowOf(flowText.replace(from, to)))).toBe(false);
  });

  it('tell what each name means', () => {
    expect(schemas['flow.schema.json']).toContain('"description": "The number of the menu line."');
  });

  it('stand where the settings of the editor look for them', () => {
    const settings = fs.readFileSync('.vscode/settings.json', 'utf8');
    const named = [...settings.matchAll(/"\.vscode\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name! in schemas))).toEqual([]);
    expect(named.length).toBeGreaterThan(4);
  });
});
