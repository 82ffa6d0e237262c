import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerMessages } from '../load/answer-messages.ts';
import { OPERATIONS } from '../operations/operations.ts';
import { openRawDriver } from './raw-driver.ts';

// The least that a server can be: Node's own HTTP, the driver, one statement a request.
const run = openRawDriver();
const server = createServer(async (request, response) => {
  const { operation: name, id } = JSON.parse(await text(request));
  const operation = OPERATIONS.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  const body = JSON.stringify(operation.toObject(await run(operation, id)));
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  answerMessages(() => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
