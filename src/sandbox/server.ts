import type {AddressInfo} from 'node:net';

import {buildApp} from './app';
import type {App} from './app';
import {ConfigError, readConfig} from './config';
import type {Config} from './config';
import {DatabaseError} from './database/database';
import {watchParent} from './parent';
import {ROOT} from './place';
import type {Sandbox} from './sandbox';
import {startSandbox} from './start';
import {startSweeping} from './sweep';

/** Says in one sentence why the server cannot go on; a stack only for what nobody foresaw. */
function explain(error: unknown, {port, host}: Partial<Config>): string {
  if (error instanceof ConfigError || error instanceof DatabaseError) return error.message;
  const {code, stack} = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what uses it, or set PORT to another number.`;
  }
  if (code === 'EACCES') return `Port ${port} may not be opened: set PORT to a number above 1023.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `HOST ${host} is not an address of this machine.`;
  }
  return stack ?? String(error);
}

function closeWhenTold(app: App, sandbox: Sandbox): void {
  const stopSweeping = startSweeping(sandbox, (err) => app.log.error({err}, 'sweep failed'));
  let isClosing = false;
  const close = async () => {
    if (isClosing) return;
    isClosing = true;
    // Requests under way are answered first; only then the database closes.
    await app.close();
    await stopSweeping();
    await sandbox.database.close();
  };
  process.on('SIGTERM', () => void close());
  process.on('SIGINT', () => void close());
  watchParent(process.env, () => void close());
}

function tellWaiting({databaseWait}: Config): (error: Error) => void {
  return ({message}) => {
    console.error(`${message} It is tried again for up to ${databaseWait / 1000} s.`);
  };
}

/** Listens before the database is there: the site needs none, and `/readyz` tells how far it is. */
async function listen(app: App, {port, host}: Config): Promise<string> {
  await app.listen({port, host});
  return `http://${host}:${(app.server.address() as AddressInfo).port}`;
}

async function serve(config: Config): Promise<void> {
  const {sandbox, ready} = await startSandbox(config, {onWait: tellWaiting(config)});
  let app: App | undefined;
  try {
    app = await buildApp(sandbox);
    closeWhenTold(app, sandbox);
    const address = await listen(app, config);
    // False: it was told to end before.
    if (await ready) console.log(`Төлөм: ${address} (${sandbox.database.place})`);
  } catch (error) {
    await app?.close();
    await sandbox.database.close();
    throw error;
  }
}

async function main(): Promise<void> {
  let config: Partial<Config> = {};
  try {
    const read = readConfig(process.env, ROOT);
    config = read;
    await serve(read);
  } catch (error) {
    console.error(explain(error, config));
    process.exitCode = 1;
  }
}

void main();
