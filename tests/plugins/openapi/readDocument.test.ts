import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {describe, expect, it} from 'vitest';

import {readDocument} from '../../../src/plugins/openapi/readDocument';
import {readServedDocument} from './sandboxDocument';

const siteDir = path.resolve(import.meta.dirname, '../../..');
const leftBehind = () =>
  fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('tolom-openapi-'));

describe('the document that the reference is made of', () => {
  it('is the one that the sandbox serves, and leaves nothing behind', async () => {
    const before = leftBehind();
    expect(await readDocument(siteDir)).toEqual(await readServedDocument());
    expect(leftBehind()).toEqual(before);
  }, 60_000);

  it('tells why, when the sandbox does not start', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-no-sandbox-'));
    fs.mkdirSync(path.join(folder, 'src/sandbox'), {recursive: true});
    fs.symlinkSync(path.join(siteDir, 'node_modules'), path.join(folder, 'node_modules'));
    fs.writeFileSync(path.join(folder, 'src/sandbox/server.ts'), 'console.error("No disk.")');
    await expect(readDocument(folder)).rejects.toThrow(/did not start:\n[^]*No disk\./);
    fs.rmSync(folder, {recursive: true});
  }, 60_000);
});
