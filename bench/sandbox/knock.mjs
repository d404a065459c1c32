import http from 'node:http';
import {createInterface} from 'node:readline';

/** A client that asks whether a server lives, again and again, and keeps how long it waited. */
const [url] = process.argv.slice(2);
const agent = new http.Agent({keepAlive: true, maxSockets: 1});
let waits = [];
let isOver = false;

function knock() {
  return new Promise((resolve, reject) => {
    http
      .get(`${url}/healthz`, {agent}, (response) => response.resume().on('end', resolve))
      .on('error', reject);
  });
}

async function knockOn() {
  while (!isOver) {
    const begin = performance.now();
    await knock();
    waits.push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

const knocking = knockOn();
// Any line asks for the waits since the one before, in ms.
for await (const line of createInterface({input: process.stdin})) {
  if (line) process.stdout.write(`${JSON.stringify(waits)}\n`);
  waits = [];
}
isOver = true;
await knocking;
agent.destroy();
