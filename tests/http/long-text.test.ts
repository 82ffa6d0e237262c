import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ASK = 'query ($text: String!) { mentions(text: $text) { start candidates { id } } }';
const SENTENCE = 'Nvidia, 英伟达, said so. ';

/** A text of 100 kB and more. */
const TEXT = `${'Nobody, 没有人, said so. '.repeat(4_000)}${SENTENCE}`;

test('a text of 100 kB passes with the usual settings, as a variable and in the document', async () => {
  expect(Buffer.byteLength(TEXT)).toBeGreaterThan(100_000);
  const found = [TEXT.length - SENTENCE.length, TEXT.length - SENTENCE.length + 8].map((start) => {
    return { start, candidates: [{ id: 'nvidia' }] };
  });
  for (const answer of [
    await server.ask(ASK, { text: TEXT }),
    await server.ask(`{ mentions(text: "${TEXT}") { start candidates { id } } }`),
  ]) {
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({ mentions: found });
  }
});

test('a longer one is refused by code, and one too long for a request as such', async () => {
  const longer = await server.ask(ASK, { text: 'x'.repeat(200_001) });
  expect(longer.status).toBe(400);
  expect(longer.errors).toMatchObject([
    {
      message: expect.stringContaining('send it in parts'),
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  const largest = await server.ask(ASK, { text: 'x'.repeat(1_000_000) });
  expect(largest.status).toBe(413);
  expect(largest.errors).toMatchObject([{ extensions: { code: 'BODY_LIMIT' } }]);
});

test('what could be read for the mentions is bounded before it runs', async () => {
  const deep = 'facts(first: 100) { nodes { citations { passage { id } } } }';
  const ask = (first: number) =>
    server.ask(`{ mentions(text: "", first: ${first}) { candidates { ${deep} } } }`);
  expect((await ask(20)).errors).toEqual([]);
  expect((await ask(1_000)).errors).toMatchObject([{ extensions: { code: 'LIST_LIMIT' } }]);
});
