import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LongServer, startLongServer } from './long-server.ts';

const ROUNDS = 10;
const WRITERS = 8;
/** A round's kill comes at some moment of its first seconds, in milliseconds. */
const LATEST_KILL_MS = 3_000;
/** Neo4j is up again after 5 to 40 s. */
const PATIENCE_MS = 120_000;

let server: LongServer;
beforeAll(async () => {
  server = await startLongServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.key}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** Two things, of which there are both or none. */
const WRITE = `mutation ($company: ID!, $name: String!, $twin: ID!, $twinName: String!) {
  applyChanges(changes: [
    {upsertCompany: {id: $company, name: $name}}
    {upsertCompany: {id: $twin, name: $twinName}}
  ]) { applied created }
}`;

test('no acknowledged write is lost or doubled when Neo4j is killed, and none is half there', async () => {
  const acknowledged: string[] = [];
  const refused: string[] = [];
  const codes = new Map<string, number>();
  let stopped = false;
  let number = 0;
  const write = async () => {
    while (!stopped) {
      const id = `kill-${number++}`;
      const { data, errors } = await ask(WRITE, {
        company: id,
        name: id,
        twin: `${id}-twin`,
        twinName: `${id}-twin`,
      });
      if (data && !errors) acknowledged.push(id);
      else {
        refused.push(id);
        const code = errors?.[0]?.extensions.code ?? 'none';
        codes.set(code, (codes.get(code) ?? 0) + 1);
        await delay(100);
      }
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await delay(Math.random() * LATEST_KILL_MS);
      const pid = server.neo4jPid();
      if (pid === undefined) throw new Error('There is no Neo4j to kill.');
      process.kill(pid, 'SIGKILL');
      await untilWritten();
    }
  } finally {
    stopped = true;
    await Promise.all(writers);
  }

  const found = await countChanges();
  const lost = acknowledged.filter((id) => !found.has(id));
  const doubled = [...found].filter(([, times]) => times !== 1).map(([id]) => id);
  const halves = [...found.keys()].filter(
    (id) => !found.has(id.endsWith('-twin') ? id.slice(0, -'-twin'.length) : `${id}-twin`),
  );
  const later = refused.filter((id) => found.has(id)).length;
  console.log(
    `${ROUNDS} kills: ${acknowledged.length} acknowledged, ${lost.length} lost, ${doubled.length} doubled; ` +
      `${refused.length} refused (${[...codes].map(([code, times]) => `${times} ${code}`).join(', ')}), of which ${later} are there`,
  );
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(lost).toEqual([]);
  expect(halves).toEqual([]);
  expect(doubled).toEqual([]);
  expect(
    [...codes.keys()].filter((code) => !['SERVICE_UNAVAILABLE', 'TIMEOUT'].includes(code)),
  ).toEqual([]);
  expect(server.process.exitCode).toBeNull();
});

async function untilWritten(): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const { status } = await fetch(`${server.origin}/ready`);
    if (status === 200) {
      const { errors } = await ask(
        'mutation { upsertCompany(input: {id: "hub", name: "Hub"}) { applied } }',
      );
      if (!errors) return;
    }
    await delay(200);
  }
  throw new Error(
    `Nothing was written ${PATIENCE_MS} ms after Neo4j was killed:\n${server.said()}`,
  );
}

/** How often each company was recorded, by the log of changes. */
async function countChanges(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (let after: string | null = null; ; ) {
    const { data } = await ask(
      `query ($after: String) { changes(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { aboutId } } }`,
      { after },
    );
    const { nodes, pageInfo } = (data as { changes: ChangePage }).changes;
    for (const { aboutId } of nodes) {
      if (aboutId.startsWith('kill-')) found.set(aboutId, (found.get(aboutId) ?? 0) + 1);
    }
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

interface ChangePage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly aboutId: string }[];
}
