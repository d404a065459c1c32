// First, since it answers signals while the others are loaded.
import {takeSignals} from './signals';
import {buildApp} from './app';
import type {App} from './app';
import {ConfigError, readConfig} from './config';
import type {Config} from './config';
import {DatabaseError} from './database/database';
import {listen} from './listen';
import {watchParent} from './parent';
import {ROOT} from './place';
import type {Sandbox} from './sandbox';
import {shutDown} from './shutDown';
import {startSandbox} from './start';
import {startSweeping} from './sweep';
import type {Sweeping} from './sweep';

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

/** A first signal begins the end, a second one hurries it. */
function closeWhenTold(app: App, sandbox: Sandbox, sweeping: Sweeping): void {
  const hurry = new AbortController();
  let isClosing = false;
  const close = async (grace: number) => {
    if (isClosing) return hurry.abort();
    isClosing = true;
    // Requests under way are answered first; only then the database closes.
    await shutDown(app, grace, hurry.signal);
    await sweeping.stop();
    await sandbox.database.close();
  };
  takeSignals((signal) => void close(signal === 'SIGTERM' ? sandbox.config.grace : 0));
  watchParent(process.env, () => void close(0));
}

function tellWaiting({databaseWait}: Config): (error: Error) => void {
  return ({message}) => {
    console.error(`${message} It is tried again for up to ${databaseWait / 1000} s.`);
  };
}

/** Listens before the database is there: the site needs none, and `/readyz` tells how far it is. */
async function serve(config: Config): Promise<void> {
  const {sandbox, ready} = await startSandbox(config, {onWait: tellWaiting(config)});
  let app: App | undefined;
  const sweeping = startSweeping(sandbox, (err) => app?.log.error({err}, 'sweep incomplete'));
  sandbox.measured.push(sweeping);
  try {
    app = await buildApp(sandbox);
    closeWhenTold(app, sandbox, sweeping);
    const port = await listen(app, config);
    // False: it was told to end before.
    if (await ready) {
      console.log(`Төлөм: http://${config.host}:${port} (${sandbox.database.place})`);
    }
  } catch (error) {
    if (app) await shutDown(app, 0, AbortSignal.abort());
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
