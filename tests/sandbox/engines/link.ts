import {connect, createServer} from 'node:net';
import type {AddressInfo, Socket} from 'node:net';

/** The way to a server, which a test can cut, silence or close. */
export interface Link {
  readonly port: number;
  /** What has been connected says and hears nothing any more; who connects anew is served. */
  silence(): void;
  /** Ends every connection. */
  cut(): void;
  /** Ends every connection and refuses new ones, or takes them again. */
  setOpen(isOpen: boolean): void;
  close(): Promise<void>;
}

/** What a link does to the first message of a client. */
export interface Meddling {
  /** A name and what it becomes, of the same length: who asks for one database is led to another. */
  readonly rename?: readonly [string, string];
  /** A parameter that is refused, as pgbouncer does. */
  readonly refuse?: string;
  /** Connections that are refused for their password, by the order in which they begin, from 1. */
  readonly refuseStarts?: readonly number[];
}

/** The version that a client's first message names: 3.0. */
const PROTOCOL = 3 << 16;

/** PostgreSQL's message of a failure that ends the connection. */
function writeFailure(code: string, message: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** Makes a way to a server of this machine. */
export async function createLink(target: number, meddling: Meddling = {}): Promise<Link> {
  const {rename, refuse, refuseStarts = []} = meddling;
  let starts = 0;
  let pairs: Socket[] = [];
  let isOpen = true;
  const server = createServer((client) => {
    if (!isOpen) return void client.resetAndDestroy();
    const upstream = connect(target, '127.0.0.1');
    pairs.push(client, upstream);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (data) => {
        const isStart = from === client && data.length > 8 && data.readInt32BE(4) === PROTOCOL;
        if (isStart && refuse && data.includes(refuse)) {
          return client.end(writeFailure('08P01', `unsupported startup parameter: ${refuse}`));
        }
        if (isStart) starts += 1;
        if (isStart && refuseStarts.includes(starts)) {
          return client.end(writeFailure('28P01', 'password authentication failed'));
        }
        const isRenamed = isStart && rename && data.includes(rename[0]);
        to.write(isRenamed ? data.toString('latin1').replace(...rename) : data, 'latin1');
      });
      from.on('error', () => undefined);
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of pairs) socket.destroy();
    pairs = [];
  };
  return {
    port,
    cut,
    silence() {
      for (const socket of pairs)
        socket.removeAllListeners('data').removeAllListeners('close').pause();
    },
    setOpen(open) {
      isOpen = open;
      if (!open) cut();
    },
    close() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
