import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { createAnswerOperation } from '../golden/answer-operation.ts';
import { newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { findPlainly, type PlainMention } from './find-plainly.ts';
import { makeText } from './make-text.ts';
import { NAMES } from './names.ts';

const db = useTestDatabase();
let ask: (text: string, more?: string) => Promise<PlainMention[]>;

/** 22 words: more than are looked for; and 20. */
const [TOO_LONG, LONGEST] = [22, 20].map((size) =>
  Array.from({ length: size }, (_, i) => `word${i}`).join(' '),
) as [string, string];

beforeAll(async () => {
  const api = buildApi(db.model);
  defineScalars(api);
  const answer = createAnswerOperation(db.model, api, db.database);
  ask = async (text, more = '') => {
    const document = parse(`query ($text: String!) {
  mentions(text: $text${more}) { start end text candidates { id } }
}`);
    const { data, errors } = await answer(document, { text });
    if (errors) throw errors[0];
    const { mentions } = data as unknown as Found;
    return mentions.map(({ candidates, ...rest }) => {
      return { ...rest, candidates: candidates.map(({ id }) => id) };
    });
  };
  await db.seedLines([
    ...Object.entries(NAMES).map(([id, [name, ...aliases]]) => {
      return { type: 'Place', id, name, aliases };
    }),
    { type: 'Place', id: 'too-long', name: TOO_LONG },
    { type: 'Place', id: 'longest', name: LONGEST },
    ...Array.from({ length: 22 }, (_, i) => {
      return {
        type: 'Place',
        id: `spring-${i + 10}`,
        name: `Spring ${i}`,
        aliases: ['Springfield'],
      };
    }),
  ]);
});

interface Found {
  readonly mentions: readonly (Omit<PlainMention, 'candidates'> & {
    readonly candidates: readonly { readonly id: string }[];
  })[];
}

const { ORACLE_SEED } = process.env;
const SEED = newSeed(ORACLE_SEED);

test(`finds in random texts what looking at every stretch of them finds (ORACLE_SEED=${SEED})`, async () => {
  let found = 0;
  for (let run = 0; run < 300; run++) {
    const text = makeText(new Random(SEED, run));
    const mentions = await ask(text);
    expect(mentions, JSON.stringify(text)).toEqual(findPlainly(text));
    found += mentions.length;
  }
  expect(found).toBeGreaterThan(300);
});

test('finds names of 20 words, and none of more', async () => {
  const [longest, tooLong] = await Promise.all([ask(LONGEST), ask(TOO_LONG)]);
  expect(longest).toMatchObject([{ start: 0, end: LONGEST.length, candidates: ['longest'] }]);
  expect(tooLong).toMatchObject([{ text: LONGEST }]);
});

test('names at most 20 candidates', async () => {
  const [mention] = await ask('In Springfield.');
  expect(mention?.candidates).toEqual(Array.from({ length: 20 }, (_, i) => `spring-${i + 10}`));
});

test('goes on from any place, also from within a name or a word', async () => {
  const text = 'York Minster, Gotham, York';
  expect(await ask(text, ', from: 1')).toMatchObject([{ start: 22, text: 'York' }]);
  expect(await ask('xYork', ', from: 1')).toEqual([]);
  expect(await ask(text, `, from: ${text.length}`)).toEqual([]);
});

test('reads half of a surrogate pair as a mark', async () => {
  expect(await ask('\ud800York\udc00')).toMatchObject([{ start: 1, end: 5, text: 'York' }]);
});

test('finds a thousand mentions, and then the others', async () => {
  const text = 'York, '.repeat(1_500);
  const first = await ask(text);
  const rest = await ask(text, `, from: ${first.at(-1)?.end}`);
  expect([first.length, rest.length]).toEqual([1_000, 500]);
  expect(rest.map(({ start }) => start)).toEqual(
    Array.from({ length: 500 }, (_, i) => (1_000 + i) * 6),
  );
});

test('refuses a text of more than 200,000 characters and says what to do', async () => {
  expect(await ask('x'.repeat(200_000))).toEqual([]);
  await expect(ask('x'.repeat(200_001))).rejects.toThrow(
    '`text` has 200001 characters; at most 200000 are looked through at once: send it in parts',
  );
});
