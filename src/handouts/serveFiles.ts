import type {AddressInfo} from 'node:net';
import path from 'node:path';

import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

/** The built site on this machine alone, at a port that was free. */
export interface Served {
  /** `http://127.0.0.1:40123` */
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder of files for as long as its pages are printed. */
export async function serveFiles(site: string): Promise<Served> {
  const app = Fastify({forceCloseConnections: true});
  await app.register(fastifyStatic, {root: path.resolve(site)});
  await app.listen({port: 0, host: '127.0.0.1'});
  const {port} = app.server.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => app.close()};
}
