import { describe, expect, test } from 'vitest';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { useTestDatabase, writeSeed } from './test-database.ts';

const neo4j = useTestDatabase();

const FIRST = `
source: ledger
sources:
  ledger: { name: A ledger, publishedOn: 2026-01, passages: { L1: Acme makes the X1., L2: Acme makes the X1 in Hsinchu. } }
entities:
  Company:
    acme: { name: Acme, description: A maker of chips }
  Chip:
    x1: { name: X1, kind: MODEL }
facts:
  - { key: M1, subject: acme, relation: MAKES, object: x1, cites: L1 }
`;

const SECOND = `
source: ledger
entities:
  Company:
    acme: { name: Acme Corporation, description: null, aliases: [Acme] }
facts:
  - key: M1
    subject: acme
    relation: MAKES
    object: x1
    from: { earliest: 2026-01-01, text: early 2026 }
    rank: PREFERRED
    cites: [L1, { passage: L2, modality: REPORTED, quote: in Hsinchu }]
`;

const ENTRIES = `MATCH (entry:HistoryEntry)
RETURN entry.aboutId, entry.version, [i IN range(0, size(entry.fieldList) - 1) |
  [entry.fieldList[i], entry.oldList[i], entry.newList[i]]]
ORDER BY entry.aboutId`;

describe('the history of what is seeded', () => {
  test('says of each entity and claim that was there what a seeding changes, and nothing of what is new', async () => {
    await neo4j.clear();
    await neo4j.seed(FIRST);
    expect(await neo4j.read(ENTRIES)).toEqual([]);
    await neo4j.seed(SECOND);
    expect(await neo4j.read(ENTRIES)).toEqual([
      [
        'M1',
        2,
        [
          ['rank', 'NORMAL', 'PREFERRED'],
          ['validFrom', '', 'early 2026 (2026-01-01 to …)'],
          ['validTo', '', 'no end stated (2026-01-01 to …)'],
          [
            'citations',
            'ledger#L1: ASSERTED',
            'ledger#L1: ASSERTED; ledger#L2: REPORTED, "in Hsinchu"',
          ],
        ],
      ],
      [
        'acme',
        null,
        [
          ['name', 'Acme', 'Acme Corporation'],
          ['description', 'A maker of chips', ''],
          ['aliases', '', 'Acme'],
        ],
      ],
    ]);
  });

  test('tells who wrote and why, numbers acts of writing without gaps, and counts none that write nothing', async () => {
    await neo4j.clear();
    const numbers = () =>
      neo4j.read('MATCH (set:ChangeSet) RETURN set.number, set.by, set.reason ORDER BY set.number');
    const seed = (text: string, by?: string, reason?: string) =>
      seedFiles(neo4j.database, neo4j.model, [writeSeed(text)], { by, reason });
    await seed(FIRST, 'ada');
    await seed(FIRST, 'bob', 'again');
    await seed(SECOND, 'eve', 'it was renamed');
    const [first, second, ...more] = await numbers();
    expect(more).toEqual([]);
    expect(first?.slice(1)).toEqual(['ada', expect.stringMatching(/^seeded from \S+\.yaml$/)]);
    expect(second).toEqual([Number(first?.[0]) + 1, 'eve', 'it was renamed']);
    const written = await neo4j.read(
      `MATCH (thing:Entity|Fact|HistoryEntry)
OPTIONAL MATCH (set:ChangeSet {id: thing.changeSetId})
RETURN DISTINCT labels(thing)[0], set.by ORDER BY labels(thing)[0], set.by`,
    );
    expect(written).toEqual([
      ['Entity', 'ada'],
      ['Fact', 'ada'],
      ['Fact', 'eve'],
      ['HistoryEntry', 'eve'],
    ]);
  });
});
