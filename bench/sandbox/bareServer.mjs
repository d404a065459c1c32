import {createServer} from 'node:http';

/** The least a server can do: parse a check and answer it as the sandbox would, and nothing else. */
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk.toString()));
  request.on('end', () => {
    const {kind} = JSON.parse(body);
    const holder = {ky: 'ЖЧК М*** А***', ru: 'ОсОО У*** А***'};
    const answer = JSON.stringify({kind, status: 'found', warnings: [], holder});
    response.writeHead(200, {'content-type': 'application/json; charset=utf-8'}).end(answer);
  });
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
