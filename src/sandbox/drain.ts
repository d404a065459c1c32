import net from 'node:net';
import type {Server} from 'node:http';

import type {App} from './app';
import {Refusal} from './problem';

declare module 'fastify' {
  interface FastifyInstance {
    drain: Drain;
  }
}

/** The steps by which a server takes leave of its clients, in this order. */
export interface Drain {
  /** Every server that the app listens with. */
  readonly servers: Server[];
  /** `/readyz` answers 503 from now on; all else goes on. */
  turnAway(): void;
  /** Takes no new connection; every answer ends its own (RFC 9112, section 9.6). */
  endConnections(): void;
}

/** Closes the listening socket alone: Node's own `close` would cut idle connections off in the same moment. */
function stopListening(server: Server): void {
  if (server.listening) net.Server.prototype.close.call(server);
}

/** Gives an app its steps of taking leave. */
export function addDrain(app: App): void {
  let isLeaving = false;
  let isEnding = false;
  const servers = [app.server];
  app.decorate('drain', {
    servers,
    turnAway: () => {
      isLeaving = true;
    },
    endConnections: () => {
      isEnding = true;
      servers.forEach(stopListening);
    },
  });
  app.addHook('onRequest', ({url}, _reply, done) => {
    const isRefused = isLeaving && /^\/readyz(\?|$)/.test(url);
    done(isRefused ? new Refusal('shutting_down') : undefined);
  });
  app.addHook('preClose', (done) => {
    isEnding = true;
    done();
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isEnding) reply.header('connection', 'close');
    done(null, payload);
  });
}
