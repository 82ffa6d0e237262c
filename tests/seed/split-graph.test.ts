import { expect, test } from 'vitest';
import type { CheckedSeed } from '../../src/seed/checked-seed.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { groupLinked } from '../../src/seed/group-linked.ts';
import { IN_MEMORY } from '../../src/seed/keeping.ts';
import type { EntityRow, FactRow, NameRow } from '../../src/seed/seed-graph.ts';
import { type GraphPart, splitGraph } from '../../src/seed/split-graph.ts';

/** Entities by place, and names apart from them, as if other files gave these. */
function entitiesWith(entities: readonly EntityRow[], names: readonly NameRow[] = []): CheckedSeed {
  return {
    ...NOTHING,
    rows: entities.length + names.length,
    entities: new Map(entities.map((row) => [row.id, { entity: row, names: [], unstated: [] }])),
    furtherNames: Map.groupBy(names, ({ entityId }) => entityId),
  };
}

const NOTHING: CheckedSeed = {
  ...{ rows: 0, entities: new Map(), furtherNames: new Map(), passages: [], relations: [] },
  ...{ merged: new Map(), oldIds: new Map(), retractions: [], sourceRetractions: [] },
  facts: {
    ...{ count: 0, placeOf: () => undefined, links: () => [] },
    *inOrder() {},
    *groups() {},
  },
};

function split(seed: CheckedSeed): GraphPart[] {
  return [...splitGraph(seed)];
}

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
    ...{ roles: [], links, unstated: [] },
  };
}

test('a seed that one transaction takes stays whole', () => {
  const entities = numbers(10_000).map((i) => entity(i));
  const names = numbers(9_000).map((i) => name(i, `n${i}`));
  expect(split(entitiesWith(entities, names))).toHaveLength(1);
  expect(split(NOTHING)).toEqual([]);
});

test('texts weigh as much as rows', () => {
  const entities = numbers(3_000).map((i) => entity(i, 'x'.repeat(10_000)));
  const parts = split(entitiesWith(entities));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => part.entities)).toEqual(entities);
});

test('an entity goes with all of its names', () => {
  const entities = numbers(8_000).map((i) => entity(i));
  const names = numbers(16_000).map((i) => name(i % 10_000, `n${i}`));
  const parts = split(entitiesWith(entities, names));
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

test.each([
  ['memory', IN_MEMORY],
  ['a file', createSpool()],
])('facts that are linked go together, however long the chain, kept in %s', (_, keeping) => {
  // 4,000 chains of ten facts, far apart in the file, and as many facts that are linked with nothing.
  const facts = numbers(44_000).map((i) => fact(i, i >= 8_000 ? i - 4_000 : undefined));
  const rows = new Map(facts.map((row) => [row.key, row]));
  const linked = groupLinked(
    facts.map(({ key, links }) => [key, links] as const),
    rows,
    keeping,
  );
  const groups = [...linked.groups()];
  expect(groups).toHaveLength(4_000);
  expect(new Set(groups.flat())).toEqual(new Set(facts.slice(4_000).map(({ key }) => key)));
  expect(facts.filter(({ key }) => linked.has(key))).toHaveLength(40_000);
  for (const group of groups) {
    const links = group.flatMap((key) => rows.get(key)?.links ?? []);
    expect(links.filter(({ key }) => !group.includes(key))).toEqual([]);
  }
});

test('a chain of 200,000 facts is grouped at once', () => {
  const links = numbers(200_000).map(
    (i) => [`f${i + 1}`, [{ type: 'BASED_ON', key: `f${i}` }]] as const,
  );
  const began = performance.now();
  const [group, ...others] = groupLinked(links, { has: () => true }, IN_MEMORY).groups();
  expect(others).toEqual([]);
  expect(group).toHaveLength(200_001);
  // Some 0.2 s; without short cuts it takes a minute.
  expect(performance.now() - began).toBeLessThan(10_000);
});
