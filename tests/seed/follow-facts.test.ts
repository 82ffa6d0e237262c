import { beforeEach, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { useTestDatabase } from './test-database.ts';

const neo4j = useTestDatabase();
beforeEach(() => neo4j.clear());

const THINGS = `source: ledger
sources:
  ledger: { name: A ledger, publishedOn: 2026-01-01, passages: { L1: Acme makes the X1. } }
  diary: { name: A diary, publishedOn: 2025-06-01, passages: { D1: Bolt makes the X1. } }
entities:
  Company:
    acme: { name: Acme }
    bolt: { name: Bolt }
    coil: { name: Coil }
  Chip:
    x1: { name: X1, kind: MODEL }
`;

const stated = (key: string, subject: string, modality: string, cites: string): string =>
  `  - { key: ${key}, subject: ${subject}, relation: MAKES, object: x1, modality: ${modality}, cites: ${cites} }\n`;

const inferred = (key: string, ends: string, premises: string, modality?: string): string => {
  const own = modality === undefined ? '' : `, modality: ${modality}`;
  const [subject, object] = ends.split(' ');
  return `  - { key: ${key}, subject: ${subject}, relation: COMPETES_WITH, object: ${object}, basis: INFERRED, premises: [${premises}]${own} }\n`;
};

const PREMISE = stated('P1', 'acme', 'ASSERTED', 'ledger#L1');
const CORRECTED = `facts:\n${stated('P1', 'acme', 'PREDICTED', 'ledger#L1')}`;
const OTHER_PREMISE = stated('P2', 'bolt', 'ASSERTED', 'diary#D1');
const CONCLUSIONS = [
  inferred('K1', 'acme bolt', 'P1, P2', 'ASSERTED'),
  inferred('K2', 'bolt coil', 'K1', 'REPORTED'),
  inferred('K3', 'coil acme', 'P2', 'ASSERTED'),
].join('');
const ALL = `${THINGS}facts:\n${PREMISE}${OTHER_PREMISE}${CONCLUSIONS}`;

const RECORDS = `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL
OPTIONAL MATCH ()-[index:MAKES|COMPETES_WITH]->()
WHERE index.id = fact.id
RETURN fact.id, fact.modality, index.modality, fact.saidOn, index.saidOn
ORDER BY fact.id`;

/** Id, modality and day of the current facts; both are the same in record and relationship. */
async function read(): Promise<unknown[][]> {
  const rows = await neo4j.read(RECORDS);
  for (const [, modality, shown, day, shownDay] of rows) {
    expect([shown, shownDay]).toEqual([modality, day]);
  }
  expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  return rows.map(([id, modality, , day]) => [id, modality, day]);
}

describe('when a premise is corrected', () => {
  test('what is inferred from it follows, and what is inferred from that, and nothing else', async () => {
    await neo4j.seed(ALL);
    expect(await read()).toEqual([
      ['K1.1', 'ASSERTED', '2026-01-01'],
      ['K2.1', 'REPORTED', '2026-01-01'],
      ['K3.1', 'ASSERTED', '2025-06-01'],
      ['P1.1', 'ASSERTED', '2026-01-01'],
      ['P2.1', 'ASSERTED', '2025-06-01'],
    ]);
    const report = await neo4j.seed(CORRECTED);
    expect(report.facts).toEqual({ created: 0, updated: 3, unchanged: 0 });
    expect(await read()).toEqual([
      ['K1.1', 'PREDICTED', '2026-01-01'],
      ['K2.1', 'PREDICTED', '2026-01-01'],
      ['K3.1', 'ASSERTED', '2025-06-01'],
      ['P1.2', 'PREDICTED', '2026-01-01'],
      ['P2.1', 'ASSERTED', '2025-06-01'],
    ]);
  });

  test('what follows is as firm again as its file says once the premise is', async () => {
    await neo4j.seed(ALL);
    const before = await read();
    await neo4j.seed(CORRECTED);
    await neo4j.seed(`facts:\n${PREMISE}`);
    expect(await read()).toEqual(
      before.map(([id, ...values]) => [id === 'P1.1' ? 'P1.3' : id, ...values]),
    );
    const report = await neo4j.seed(ALL);
    expect(report.facts).toEqual({ created: 0, updated: 0, unchanged: 5 });
  });

  test('its history says how the modality of what follows changed, in the version that it has', async () => {
    await neo4j.seed(ALL);
    await neo4j.seed(CORRECTED);
    const rows = await neo4j.read(
      `MATCH (entry:HistoryEntry) WHERE entry.aboutId STARTS WITH 'K'
RETURN entry.aboutId, entry.version, entry.fieldList, entry.oldList, entry.newList
ORDER BY entry.aboutId`,
    );
    expect(rows).toEqual([
      ['K1', 1, ['modality'], ['ASSERTED'], ['PREDICTED']],
      ['K2', 1, ['modality'], ['REPORTED'], ['PREDICTED']],
    ]);
  });

  test('a conclusion of the same file keeps its version, too, and seeding again changes nothing', async () => {
    await neo4j.seed(`${THINGS}facts:\n${PREMISE}${inferred('K1', 'acme bolt', 'P1')}`);
    const second = `${CORRECTED}${inferred('K1', 'acme bolt', 'P1')}`;
    expect((await neo4j.seed(second)).facts).toEqual({ created: 0, updated: 2, unchanged: 0 });
    expect(await read()).toEqual([
      ['K1.1', 'PREDICTED', '2026-01-01'],
      ['P1.2', 'PREDICTED', '2026-01-01'],
    ]);
    expect((await neo4j.seed(second)).facts).toEqual({ created: 0, updated: 0, unchanged: 2 });
  });

  test('a new fact of another file follows what lies between in the database', async () => {
    await neo4j.seed(ALL);
    const fresh = `facts:\n${inferred('K4', 'coil bolt', 'K2', 'REPORTED')}`;
    await neo4j.seed(CORRECTED, fresh);
    expect((await read()).slice(0, 4)).toEqual([
      ['K1.1', 'PREDICTED', '2026-01-01'],
      ['K2.1', 'PREDICTED', '2026-01-01'],
      ['K3.1', 'ASSERTED', '2025-06-01'],
      ['K4.1', 'PREDICTED', '2026-01-01'],
    ]);
  });

  test('a conclusion that the same seeding bases on something else does not follow it', async () => {
    await neo4j.seed(ALL);
    await neo4j.seed(CORRECTED, `facts:\n${inferred('K1', 'acme bolt', 'P2', 'ASSERTED')}`);
    expect((await read()).slice(0, 2)).toEqual([
      ['K1.2', 'ASSERTED', '2025-06-01'],
      ['K2.1', 'REPORTED', '2025-06-01'],
    ]);
  });
});

describe('when a source is dated anew', () => {
  test('what it states and what is inferred from that was said on the new day', async () => {
    await neo4j.seed(ALL);
    const report = await neo4j.seed(
      'sources:\n  ledger: { name: A ledger, publishedOn: 2026-02-10 }\n',
    );
    expect(report.facts).toEqual({ created: 0, updated: 3, unchanged: 0 });
    expect(await read()).toEqual([
      ['K1.1', 'ASSERTED', '2026-02-10'],
      ['K2.1', 'REPORTED', '2026-02-10'],
      ['K3.1', 'ASSERTED', '2025-06-01'],
      ['P1.1', 'ASSERTED', '2026-02-10'],
      ['P2.1', 'ASSERTED', '2025-06-01'],
    ]);
  });

  test.each(['null', '{ latest: 2026-03-01, text: by March }'])(
    'and no day is left where it has none any more: %s',
    async (date) => {
      await neo4j.seed(ALL);
      await neo4j.seed(`sources:\n  ledger: { name: A ledger, publishedOn: ${date} }\n`);
      expect((await read()).map(([id, , day]) => [id, day])).toEqual([
        ['K1.1', '2025-06-01'],
        ['K2.1', '2025-06-01'],
        ['K3.1', '2025-06-01'],
        ['P1.1', null],
        ['P2.1', '2025-06-01'],
      ]);
      const again = ALL.replace('publishedOn: 2026-01-01', `publishedOn: ${date}`);
      await neo4j.seed(again);
      await read();
      expect((await neo4j.seed(again)).facts.updated).toBe(0);
    },
  );
});

test('a seed in several transactions leaves nothing behind that does not follow', async () => {
  await neo4j.seed(ALL);
  const places = Array.from({ length: 60 }, (_, i) => `${i}`);
  // 24,000 rows of citations between the premise and what rests on it by way of the database.
  const filling = Array.from({ length: 400 }, (_, i) => ({
    ...{ key: `F${i}`, subject: 'acme', relation: 'MAKES', object: 'x1' },
    cites: places.map((place) => `atlas#${place}`),
  }));
  await neo4j.seedLines([
    { type: 'Source', id: 'ledger', name: 'A ledger', publishedOn: '2026-02-10' },
    {
      ...{ type: 'Source', id: 'atlas', name: 'An atlas', publishedOn: '2026-01-01' },
      passages: Object.fromEntries(places.map((place) => [place, 'Acme makes the X1.'])),
    },
    {
      ...{ key: 'P1', subject: 'acme', relation: 'MAKES', object: 'x1' },
      ...{ modality: 'PREDICTED', cites: 'ledger#L1' },
    },
    ...filling,
    {
      ...{ key: 'K4', subject: 'coil', relation: 'COMPETES_WITH', object: 'bolt' },
      ...{ basis: 'INFERRED', premises: ['K2'], modality: 'REPORTED' },
    },
  ]);
  const writings = await neo4j.read(
    "MATCH (f:Fact) WHERE f.id IN ['P1.2', 'K4.1'] RETURN count(DISTINCT f.changeSetId)",
  );
  expect(writings).toEqual([[2]]);
  const rows = (await read()).filter(([id]) => /^[KP]/.test(String(id)));
  expect(rows).toEqual([
    ['K1.1', 'PREDICTED', '2026-02-10'],
    ['K2.1', 'PREDICTED', '2026-02-10'],
    ['K3.1', 'ASSERTED', '2025-06-01'],
    ['K4.1', 'PREDICTED', '2026-02-10'],
    ['P1.2', 'PREDICTED', '2026-02-10'],
    ['P2.1', 'ASSERTED', '2025-06-01'],
  ]);
}, 120_000);

describe('a state whose end nobody states may be over', () => {
  const TWO = `sources:
  early: { name: An early paper, publishedOn: 2026-01-20, passages: { E1: Acme makes the X1. } }
  late: { name: A late paper, publishedOn: 2026-02-28, passages: { L1: Acme makes the X1. } }
`;
  const state = (from: string, ...cites: string[]) =>
    `facts:\n  - { key: O1, subject: acme, relation: MAKES, object: x1, from: ${from}, cites: [${cites.join(', ')}] }\n`;
  const ends = async () => {
    const found = await neo4j.read(
      `MATCH (fact:Fact {currentKey: 'O1'}) MATCH ()-[index]->() WHERE index.id = fact.id
RETURN fact.version, fact.validTo, index.validTo, fact.validToText`,
      {},
    );
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
    return found[0];
  };
  const open = (version: number, day: string) => [version, day, day, 'no end stated'];

  test('from the last day on which one of its sources said so, in whatever order it cites them', async () => {
    await neo4j.seed(THINGS);
    await neo4j.seed(TWO + state('2025-10-15', 'early#E1', 'late#L1'));
    expect(await ends()).toEqual(open(1, '2026-02-28'));
    await neo4j.clear();
    await neo4j.seed(THINGS);
    await neo4j.seed(TWO + state('2025-10-15', 'late#L1', 'early#E1'));
    expect(await ends()).toEqual(open(1, '2026-02-28'));
  });

  test('and follows its sources: those that are added, dated anew, and withdrawn', async () => {
    await neo4j.seed(THINGS);
    await neo4j.seed(TWO + state('2025-10-15', 'early#E1'));
    expect(await ends()).toEqual(open(1, '2026-01-20'));
    await neo4j.seed(state('2025-10-15', 'early#E1', 'late#L1'));
    expect(await ends()).toEqual(open(2, '2026-02-28'));
    await neo4j.seed('sources: { late: { name: A late paper, publishedOn: 2026-03-31 } }');
    expect(await ends()).toEqual(open(2, '2026-03-31'));
    await neo4j.seed('retractSources: late');
    expect(await ends()).toEqual(open(2, '2026-01-20'));
  });

  test('but no day before it began', async () => {
    await neo4j.seed(THINGS);
    await neo4j.seed(TWO + state('2026-06-05', 'early#E1'));
    expect(await ends()).toEqual(open(1, '2026-06-05'));
  });
});
