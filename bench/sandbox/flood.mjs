import http from 'node:http';
import {createInterface} from 'node:readline';

/** A client that sends a thousand payments of one session at once, in a process of its own. */
const COUNT = 1_000;
const [url] = process.argv.slice(2);
const agent = new http.Agent({keepAlive: true, maxSockets: COUNT});
const body = JSON.stringify({
  ...{provider: 'elsom', service: 'balance'},
  ...{account: '00101200010008', amount: 1_000},
});

/** @returns the status, or the error's code where there is no answer */
function pay(token, key) {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'idempotency-key': key,
    };
    const request = http.request(`${url}/sandbox/v1/payments`, {method: 'POST', agent, headers});
    request.on('error', (error) => resolve(error.code));
    request.on('response', (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.end(body);
  });
}

// A line brings a token; the answer to it tells how often each status came.
for await (const token of createInterface({input: process.stdin})) {
  const payments = Array.from({length: COUNT}, (_, index) => pay(token, `key ${index}`));
  const counts = {};
  for (const status of await Promise.all(payments)) counts[status] = (counts[status] ?? 0) + 1;
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}
agent.destroy();
