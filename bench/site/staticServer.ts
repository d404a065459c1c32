import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

import sirv from 'sirv';

import {compressFiles} from '../../src/build/finish/compressFiles';

/** A site that can be read. */
export interface Served {
  readonly name: string;
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The folders in which a name changes with its content; the same headers as our own server sends. */
const HASHED = /\/(assets|_astro)\//;

/**
 * Serves a built site of a peer as ours is served: compressed beforehand.
 * @param folder the built site; the compressed copies are laid into it
 */
export async function serveFolder(name: string, folder: string): Promise<Served> {
  await compressFiles(folder);
  const answer = sirv(path.resolve(folder), {
    ...{brotli: true, gzip: true, etag: true},
    setHeaders(response, file) {
      const isKept = HASHED.test(file);
      response.setHeader(
        'cache-control',
        isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = http.createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    name,
    url,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
