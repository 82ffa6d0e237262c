import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runClosedLoop } from '../../bench/load/closed-loop.ts';
import { openHttpConnection, printRequest } from '../../bench/load/http-connection.ts';

const server = createServer(async (request, response) => {
  const body = await text(request);
  response.statusCode = body === '"refuse"' ? 400 : 200;
  const answer = Buffer.from(body.repeat(body === '"long é"' ? 50_000 : 1));
  response.setHeader('content-length', answer.length);
  response.end(answer);
});
let url: URL;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
});

afterAll(() => {
  server.close();
});

test('sends one request after another and reads each answer whole, however long', async () => {
  const connection = await openHttpConnection(url);
  expect(await connection.send(printRequest(url, '{"a":1}'))).toBe('{"a":1}');
  const long = await connection.send(printRequest(url, '"long é"'));
  expect(long).toBe('"long é"'.repeat(50_000));
  expect(await connection.send(printRequest(url, '2'))).toBe('2');
  connection.close();
});

test('takes no answer for a good one unless it is a 200', async () => {
  const connection = await openHttpConnection(url);
  await expect(connection.send(printRequest(url, '"refuse"'))).rejects.toThrow('answered 400');
  connection.close();
});

test('keeps as many requests under way as there are clients', async () => {
  let underWay = 0;
  let most = 0;
  const seen = new Set<number>();
  const result = await runClosedLoop(4, 0.2, async (client) => {
    seen.add(client);
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 5));
    underWay -= 1;
  });
  expect([most, seen.size]).toEqual([4, 4]);
  expect(result.p50).toBeGreaterThan(4);
  expect(result.p99).toBeGreaterThanOrEqual(result.p50);
});
