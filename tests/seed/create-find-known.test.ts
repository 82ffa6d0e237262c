import { expect, test } from 'vitest';
import type { Statement } from '../../src/database/statement.ts';
import { SUGGESTIONS } from '../../src/model/nearest-name.ts';
import { readModel } from '../../src/model/read-model.ts';
import { createFindKnown } from '../../src/seed/create-find-known.ts';
import type { SeedRecord } from '../../src/seed/seed-record.ts';

const AT = { file: 'seed.yaml', line: 1, column: 1 };
const ITEM = { kind: 'map', at: AT, entries: new Map() } as const;
const RECORDS: readonly SeedRecord[] = [
  {
    ...{ kind: 'retraction', at: AT, source: undefined, item: ITEM },
    key: { kind: 'scalar', at: AT, value: 'S1' },
  },
];

/** The statements that look for what records mention, twice, in a database that holds some of everything. */
async function statements(suggest: 'suggest' | 'mentioned'): Promise<readonly string[]> {
  const asked: string[] = [];
  const run = async ({ text }: Statement) => {
    asked.push(text);
    return text.startsWith('RETURN EXISTS') ? [[true, true, true, true]] : [];
  };
  const find = await createFindKnown(run, await readModel('schema'), suggest);
  await find(RECORDS);
  await find(RECORDS);
  return asked;
}

const isSuggesting = (text: string): boolean => text.includes(`LIMIT ${SUGGESTIONS}`);

test('what may be meant is looked for once, where it is asked for', async () => {
  expect((await statements('suggest')).filter(isSuggesting)).toHaveLength(2);
});

test('of what is mentioned alone nothing else is read', async () => {
  const asked = await statements('mentioned');
  expect(asked.filter(isSuggesting)).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
});
