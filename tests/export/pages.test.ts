import { expect, test } from 'vitest';
import { useTestDatabase } from '../seed/test-database.ts';
import { expectRoundTrip } from './round-trip.ts';

const neo4j = useTestDatabase();

/** More than two pages of each kind of thing, and as many at one of them. */
const MANY = 1_050;

/** Neo4j and JavaScript sort letters such as these otherwise. */
const LETTERS = ['Ａ', '𝒳', 'ﬁ', 'z', ' #'];

const ids = Array.from({ length: MANY }, (_, i) => `${LETTERS[i % LETTERS.length]}${i}`);

test('an export has everything of which there are many pages, once', async () => {
  await neo4j.clear();
  await neo4j.seedLines([
    { type: 'Source', id: 'book', name: 'A book' },
    { type: 'Source', id: 'leaflet', name: 'A leaflet', passages: { L1: 'One line.' } },
    { type: 'Policy', id: 'all', name: 'All of them', kind: 'POLICY' },
    { type: 'Policy', id: 'one', name: 'One of them', kind: 'POLICY' },
    { relation: 'COVERS', subject: 'one', object: ids[0] },
    // Most of them at one place, so that a page ends within it.
    ...ids.map((id, i) => ({
      ...{ passage: `book#${id.replace('#', '')}`, position: i < 800 ? 1 : i, text: `Line ${i}.` },
    })),
    ...ids.map((id) => ({ type: 'Chip', id, name: 'A chip', kind: 'MODEL' })),
    ...ids.map((object) => ({ relation: 'COVERS', subject: 'all', object })),
    ...ids.map((subject, i) => ({
      ...{ relation: 'COMPETES_WITH', subject, object: ids[i - 1] ?? 'Ａ0' },
      ...{ key: `k${subject}`, cites: 'leaflet#L1' },
    })),
  ]);
  const text = await expectRoundTrip(neo4j);
  const lines = text.split('\n').slice(0, -1);
  expect(new Set(lines).size).toBe(lines.length);
  const count = (name: string) => lines.filter((line) => line.startsWith(`{"${name}":`)).length;
  expect(count('type')).toBe(MANY + 4);
  expect(count('passage')).toBe(MANY + 1);
  expect(count('relation')).toBe(2 * MANY + 1);
});
