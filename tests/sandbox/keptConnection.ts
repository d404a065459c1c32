import http from 'node:http';
import {text} from 'node:stream/consumers';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Received {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** One request by an agent that keeps its connections. */
function send(url: string, agent: http.Agent, {path, body, ...sent}: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, {agent, ...sent}, (answer) => {
      text(answer).then(
        (told) => resolve({status: answer.statusCode!, headers: answer.headers, body: told}),
        reject,
      );
    });
    request.on('error', reject).end(body);
  });
}

/**
 * A client of one connection that sends one request after another until an answer ends the
 * connection, as RFC 9112 wants it.
 * @param next what is sent next
 * @param hear is told every answer
 * @throws the error of the socket when it ends otherwise
 */
export async function askUntilEnded(
  url: string,
  next: () => Sent,
  hear: (answer: Received) => void,
): Promise<void> {
  const agent = new http.Agent({keepAlive: true, maxSockets: 1});
  for (;;) {
    const answer = await send(url, agent, next());
    hear(answer);
    if (answer.headers.connection === 'close') break;
  }
  agent.destroy();
}
