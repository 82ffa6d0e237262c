import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Memory, tellMemory } from '../../bench/measure/measure-memory.ts';
import { type LongServer, startLongServer } from './long-server.ts';

const REQUESTS = 200_000;
const CLIENTS = 16;
/** What is held is told after each so many; caches are full after the first. */
const STRETCH = 40_000;
/** Beside what the first stretch has left, in bytes. */
const ALLOWED_GROWTH = 8_000_000;

const telling = tellMemory();
let server: LongServer;
beforeAll(async () => {
  server = await startLongServer(telling.env);
});
afterAll(async () => {
  await server.stop();
  telling.end();
});

const IDS = ['nvidia', 'huawei', 'bytedance', 'h200', 'ascend', 'china', 'none'];

/** Request number `n`: some that come again, some that never do, some that are wrong, and some that write. */
function request(n: number): { query: string; variables?: object; key?: boolean } {
  const id = IDS[n % IDS.length];
  switch (n % 10) {
    case 0:
      // A document that nobody has sent before.
      return { query: `{ a${n}: company(by: {id: "nvidia"}) { name } }` };
    case 1:
      return { query: '{ search(text: "chips", first: 5) { nodes { __typename } } }' };
    case 2:
      return {
        query:
          'query ($id: ID!) { node(id: $id) { id ... on Company { facts { nodes { sentence } } } } }',
        variables: { id },
      };
    case 3:
      return { query: `{ wrong${n} }` };
    case 4:
      return {
        query: 'query ($n: Int!) { facts(first: $n) { nodes { id } } }',
        variables: { n: n % 200 },
      };
    case 5:
      if (n % 100 !== 5) return { query: '{ __typename }' };
      return {
        query: `mutation { upsertCompany(input: {id: "soak-${n % 1_000}", name: "Soak ${n}"}) { applied } }`,
        key: true,
      };
    default:
      return {
        query: 'query ($id: ID!) { company(by: {id: $id}) { name makes { nodes { name } } } }',
        variables: { id },
      };
  }
}

test('what the server holds does not grow with the requests it has answered', async () => {
  const held: Memory[] = [];
  const statuses = new Map<number, number>();
  for (let done = 0; done < REQUESTS; done += STRETCH) {
    let next = done;
    await Promise.all(
      Array.from({ length: CLIENTS }, async () => {
        while (next < done + STRETCH) {
          const { key, ...body } = request(next++);
          const response = await fetch(server.url, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              ...(key && { authorization: `Bearer ${server.key}` }),
            },
            body: JSON.stringify(body),
          });
          await response.arrayBuffer();
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        }
      }),
    );
    held.push(await telling.ask(server.process.pid ?? 0));
  }
  const shown = held.map(({ heapUsed, rss }) => `${mega(heapUsed)}/${mega(rss)}`).join(', ');
  console.log(`Held after each ${STRETCH} requests, heap/RSS in MB: ${shown}`);
  expect([...statuses.keys()].sort()).toEqual([200, 400]);
  const [first, ...others] = held;
  for (const { heapUsed } of others) {
    expect(heapUsed).toBeLessThan((first?.heapUsed ?? 0) + ALLOWED_GROWTH);
  }
});

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
