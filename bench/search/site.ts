import os from 'node:os';
import path from 'node:path';

import {startSandbox} from '../sandbox/measured';
import type {Measured} from '../sandbox/measured';

/** The built site, served by its own server with a database that is thrown away. */
export function startSite(): Promise<Measured> {
  const database = path.join(os.tmpdir(), `tolom-bench-${process.pid}.db`);
  return startSandbox('site', `file:${database}`);
}
