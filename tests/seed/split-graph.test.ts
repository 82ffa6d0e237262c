import { expect, test } from 'vitest';
import type { EntityRow, FactRow, NameRow, SeedGraph } from '../../src/seed/seed-graph.ts';
import { splitGraph } from '../../src/seed/split-graph.ts';

const NOTHING: SeedGraph = {
  ...{ entities: [], passages: [], names: [], relations: [], facts: [], unstated: [] },
  ...{ retractions: [], sourceRetractions: [] },
};

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function entity(i: number, text = ''): EntityRow {
  return { id: `e${i}`, type: 'Chip', properties: { text }, removed: [] };
}

function name(i: number, text: string): NameRow {
  return {
    ...{ entityId: `e${i}`, key: text, name: text, lang: undefined },
    ...{ primary: true, passageIds: [] },
  };
}

function fact(i: number, link: number | undefined): FactRow {
  const links = link === undefined ? [] : [{ type: 'BASED_ON' as const, key: `f${link}` }];
  return {
    ...{ key: `f${i}`, relation: 'MAKES', record: {}, digest: '', citations: [] },
    ...{ roles: [], links },
  };
}

test('a seed that one transaction takes stays whole', () => {
  const entities = numbers(10_000).map((i) => entity(i));
  const names = numbers(9_000).map((i) => name(i, `n${i}`));
  expect(splitGraph({ ...NOTHING, entities, names })).toHaveLength(1);
  expect(splitGraph(NOTHING)).toEqual([]);
});

test('texts weigh as much as rows', () => {
  const entities = numbers(3_000).map((i) => entity(i, 'x'.repeat(10_000)));
  const parts = splitGraph({ ...NOTHING, entities });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.entities)).toEqual(entities);
});

test('an entity goes with all of its names', () => {
  const entities = numbers(8_000).map((i) => entity(i));
  const names = numbers(16_000).map((i) => name(i % 10_000, `n${i}`));
  const parts = splitGraph({ ...NOTHING, entities, names });
  expect(parts.flatMap((part) => part.names)).toHaveLength(16_000);
  const partOf = new Map<string, number>();
  parts.forEach((part, place) => {
    for (const { id } of part.entities) partOf.set(id, place);
    for (const { entityId } of part.names) {
      expect(partOf.get(entityId) ?? place).toBe(place);
      partOf.set(entityId, place);
    }
  });
});

test('facts that are linked go together, however long the chain', () => {
  // 4,000 chains of ten facts, far apart in the file.
  const facts = numbers(40_000).map((i) => fact(i, i >= 4_000 ? i - 4_000 : undefined));
  const parts = splitGraph({ ...NOTHING, facts });
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.flatMap((part) => part.facts)).toHaveLength(40_000);
  for (const part of parts) {
    const keys = new Set(part.facts.map(({ key }) => key));
    const links = part.facts.flatMap((one) => one.links);
    expect(links.filter(({ key }) => !keys.has(key))).toEqual([]);
  }
});
