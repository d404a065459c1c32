import {setTimeout} from 'node:timers/promises';

import {startChild, stopChild} from './child';
import {findFreePort, requireFreePort} from './ports';
import {devServers, type Address} from './servers';

function readAddress(): Address {
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) {
    return {host: process.env.HOST || 'localhost', port};
  }
  throw new Error(`PORT must be a whole number from 1 to 65535, not “${process.env.PORT}”.`);
}

/** Waits until a page is served; the first compilation takes its seconds. */
async function waitFor(url: string): Promise<void> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.ok) return;
  await setTimeout(300);
  await waitFor(url);
}

async function announce({host, port}: Address): Promise<void> {
  const site = `http://${host}:${port}/`;
  await Promise.all([waitFor(site), waitFor(`${site}ru/`), waitFor(`${site}healthz`)]);
  console.log(`\nThe site is ready: ${site} (Kyrgyz), ${site}ru/ (Russian).`);
  console.log(`Both side by side: ${site}compare/. Ctrl-C ends it.\n`);
}

/** `npm run dev`: both languages and the sandbox on one port, alive to every edit. */
async function dev(): Promise<void> {
  const address = readAddress();
  await requireFreePort(address.port, address.host);
  const inner = {russian: await findFreePort(), sandbox: await findFreePort()};
  const children = devServers(address, inner).map(startChild);

  let isEnding = false;
  const end = async (code: number) => {
    if (isEnding) return;
    isEnding = true;
    await Promise.all(children.map(stopChild));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void end(0));
  }
  // Half a site would mislead: when one server ends, its own words tell why, and all end.
  for (const child of children) child.once('exit', () => void end(1));
  await announce(address);
}

dev().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
