import dns from 'node:dns/promises';
import {createServer, type Server} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';

import type {App} from './app';
import {patience, refuseBroken, refuseInPlace} from './brokenRequests';

/** Both addresses of `localhost`, where it has two; any other name or address as it stands. */
async function findAddresses(host: string): Promise<string[]> {
  if (host !== 'localhost') return [host];
  const found = await dns.lookup(host, {all: true});
  return [...new Set(found.map(({address}) => address))];
}

/** A server like the app's own, for one more address. */
function createTwin(app: App): Server {
  const {keepAliveTimeout} = app.server;
  const options = {...patience.http, requestTimeout: patience.requestTimeout, keepAliveTimeout};
  const server = createServer(options, app.routing);
  server.on('clientError', refuseBroken);
  refuseInPlace(server);
  return server;
}

/**
 * Listens at every address of the host. Fastify would do so for `localhost` too, with a second server
 * of its own that knows neither our refusals nor how to take leave.
 * @returns the port
 * @throws Error of Node when the first address cannot be listened at; of others nobody is told
 */
export async function listen(
  app: App,
  {host, port}: {host: string; port: number},
): Promise<number> {
  const [first, ...others] = await findAddresses(host);
  await app.listen({host: first!, port});
  const taken = (app.server.address() as AddressInfo).port;
  for (const address of others) {
    const twin = createTwin(app);
    const isReady = once(twin, 'listening').then(
      () => true,
      () => false,
    );
    twin.listen(taken, address);
    if (await isReady) app.drain.servers.push(twin);
  }
  return taken;
}
