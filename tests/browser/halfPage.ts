import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The site over a network that stops in the midst of every page. */
export interface HalfSite {
  origin: string;
  /** Lets the other halves come. */
  letThrough: () => void;
  close: () => Promise<void>;
}

/** Serves the site at `origin` anew: scripts at once, the text of a page only up to a mark in it. */
export async function serveHalf(origin: string, mark: string): Promise<HalfSite> {
  let letThrough: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', origin));
      const body = Buffer.from(await answer.arrayBuffer());
      response.setHeader('content-type', answer.headers.get('content-type') ?? '');
      const half = body.indexOf(mark);
      if (half < 0) return response.end(body);
      response.write(body.subarray(0, half));
      await gate;
      response.end(body.subarray(half));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    letThrough,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
