import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';

async function listen(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const {port: taken} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return taken;
}

/** Finds a port of the loopback interface that nobody listens on. */
export function findFreePort(): Promise<number> {
  return listen(0, '127.0.0.1');
}

/**
 * Makes sure that a port can be listened on, before slow work begins.
 * @throws Error with one sentence that says why not and what to do
 */
export async function requireFreePort(port: number, host: string): Promise<void> {
  await listen(port, host).catch(({code}: NodeJS.ErrnoException) => {
    if (code !== 'EADDRINUSE') throw new Error(`${host}:${port} cannot be listened on (${code}).`);
    throw new Error(`Port ${port} is in use. Stop what listens there, or set another PORT.`);
  });
}
