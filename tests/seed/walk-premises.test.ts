import { expect, test } from 'vitest';
import { followFacts } from '../../src/seed/follow-facts.ts';
import type { FactRow, SeedGraph } from '../../src/seed/seed-graph.ts';
import { walkPremises } from '../../src/seed/walk-premises.ts';

/** What is opened and closed, and the circles, of a walk from `from`. */
function walk(premises: Readonly<Record<string, readonly string[]>>, from: string) {
  const opened = new Set<string>();
  const closed: string[] = [];
  const circles: (readonly string[])[] = [];
  walkPremises(from, {
    open(key) {
      const mine = premises[key];
      if (!mine || opened.has(key)) return undefined;
      opened.add(key);
      return { premises: mine, close: () => void closed.push(key) };
    },
    onCircle: (keys) => void circles.push(keys),
  });
  return { closed, circles };
}

test('premises are closed before what rests on them, each once', () => {
  const premises = { d: ['b', 'c'], c: ['a'], b: ['a', 'elsewhere'], a: [] };
  expect(walk(premises, 'd')).toEqual({ closed: ['a', 'b', 'c', 'd'], circles: [] });
});

test('a way back to where it began is told, and the rest is gone through', () => {
  const premises = { a: ['b'], b: ['c', 'd'], c: ['b'], d: [] };
  expect(walk(premises, 'a')).toEqual({ closed: ['c', 'd', 'b', 'a'], circles: [['b', 'c']] });
});

test.each(['conclusions', 'premises'])(
  'what follows is worked out 8,000 deep, where %s come first',
  async (first) => {
    const rows = Array.from({ length: 8_000 }, (_, i) => inferred(i));
    const facts = first === 'premises' ? [GROUND, ...rows] : [...rows.reverse(), GROUND];
    const followed = await followFacts(async () => [], { ...NOTHING, facts }, NOTHING_STORED, {
      ...{ sourceIds: [], citations: 0, fallen: [], weakened: new Map() },
    });
    const found = new Set(followed.facts.map(({ record }) => record.modality));
    expect(found).toEqual(new Set(['PREDICTED']));
  },
);

const GROUND: FactRow = {
  ...{
    key: 'k0',
    relation: 'MAKES',
    digest: '',
    citations: [],
    roles: [],
    links: [],
    unstated: [],
  },
  record: { basis: 'STATED', modality: 'PREDICTED', saidOn: '2026-01-01' },
};

/** Rests on the one before it, and is as firm as can be. */
function inferred(i: number): FactRow {
  return {
    ...{ ...GROUND, key: `k${i + 1}`, links: [{ type: 'BASED_ON', key: `k${i}` }] },
    record: { basis: 'INFERRED', modality: 'ASSERTED', ownModality: 'ASSERTED' },
  };
}

const NOTHING: SeedGraph = {
  ...{ entities: [], merged: [], passages: [], names: [], facts: [], relations: [] },
  ...{ unstated: [], retractions: [], sourceRetractions: [] },
};

const NOTHING_STORED = {
  ...{ entities: new Map(), merged: new Set<string>(), passages: new Map(), names: new Map() },
  ...{ relations: new Map(), replaced: [], facts: new Map(), unstated: new Map() },
};
