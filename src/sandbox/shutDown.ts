import {once} from 'node:events';
import type {Server} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';

import type {App} from './app';

/** Milliseconds that a client has to hear, with its next answer, that its connection ends. */
const LAST_ANSWERS = 2000;

const isOpen = (server: Server) =>
  new Promise<boolean>((resolve) => {
    server.getConnections((_error, count) => resolve(count > 0));
  });

/** Waits until no server has a connection left; a server that listens no more says so once. */
async function waitForClients(servers: readonly Server[]): Promise<void> {
  const waits = servers.map(async (server) => {
    const closed = once(server, 'close');
    if (await isOpen(server)) await closed;
  });
  await Promise.all(waits);
}

/**
 * Ends an app without cutting anybody off: `/readyz` says 503 while a balancer turns away, then no new
 * connection is taken and each answer ends its own, then idle connections are closed, and what is
 * under way is answered.
 * @param grace ms between the first step and the second; without any, nobody is waited for
 * @param hurry skips what is left of the waiting
 */
export async function shutDown(app: App, grace: number, hurry: AbortSignal): Promise<void> {
  // Sockets keep the process alive; a pause that nobody needs any more must not.
  const options = {signal: hurry, ref: false};
  const pause = (ms: number) => wait(ms, undefined, options).catch(() => undefined);
  const {drain} = app;
  drain.turnAway();
  if (grace > 0) await pause(grace);
  drain.endConnections();
  const patience = Math.min(grace, LAST_ANSWERS);
  if (patience > 0) await Promise.race([waitForClients(drain.servers), pause(patience)]);
  for (const server of drain.servers.slice(1)) server.close();
  await app.close();
}
