import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {dereference} from '../../../src/plugins/openapi/dereference';
import type {ApiDocument} from '../../../src/plugins/openapi/document';
import {startPractice, type Practice} from '../../sandbox/practice';

/** Runs a piece of a test with a sandbox of its own. */
export async function withSandbox<T>(work: (practice: Practice) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tolom-api-'));
  const practice = await startPractice(`file:${path.join(folder, 'sandbox.db')}`);
  try {
    return await work(practice);
  } finally {
    await practice.close();
    fs.rmSync(folder, {recursive: true});
  }
}

/** The OpenAPI document that the sandbox serves today, as the pages read it. */
export function readServedDocument(): Promise<ApiDocument> {
  return withSandbox(async ({app}) =>
    dereference((await app.inject('/sandbox/openapi.json')).json<ApiDocument>()),
  );
}
