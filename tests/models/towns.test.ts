import { beforeAll, describe, expect, test } from 'vitest';
import { compareTexts } from '../oracle/compare-texts.ts';
import { newSeed } from '../oracle/new-seed.ts';
import { Random } from '../oracle/random.ts';
import { MODALITIES, makeWays, townLines, type Way, YEARS } from './towns/make-towns.ts';
import { useSchema } from './use-model.ts';

const towns = useSchema('tests/models/towns/schema');

const TOWNS = 14;
const WAYS = 34;
const QUESTIONS = 40;
const SEED = newSeed(process.env.ORACLE_SEED);

/** What is asked of paths, beside the two ends. */
interface Bounds {
  readonly maxHops: number;
  readonly limit: number;
  readonly relations?: readonly string[];
  readonly modality?: readonly string[];
  readonly basis?: readonly string[];
  readonly asOf?: { readonly validAt: string };
}

describe('paths among random towns', () => {
  const random = new Random(SEED);
  const ways = makeWays(random, TOWNS, WAYS);
  beforeAll(async () => {
    await towns.neo4j.clear();
    await towns.neo4j.seedLines(townLines(ways, TOWNS));
  });

  test.each(Array.from({ length: QUESTIONS }, (_, i) => [i, ...makeQuestion(random)] as const))(
    `question %i with ORACLE_SEED=${SEED}: from %s to %s, %j`,
    async (_, from, to, bounds) => {
      const { paths } = (await towns.ask(PATHS, { from, to, ...bounds })) as never;
      expect(paths).toEqual({
        paths: findPaths(ways.filter(isAsked(bounds)), from, to, bounds),
        hubs: [],
        truncated: false,
      });
    },
  );
});

const PATHS = `query Paths(
  $from: ID!, $to: ID!, $maxHops: Int!, $limit: Int!, $asOf: AsOf
  $relations: [RelationType!], $modality: [Modality!], $basis: [Basis!]
) {
  paths(
    from: $from, to: $to, maxHops: $maxHops, limit: $limit, asOf: $asOf
    relations: $relations, modality: $modality, basis: $basis
  ) {
    paths {
      length weakest inferred
      hops { from { id } to { id } links { relation direction fact { key } } }
    }
    hubs { id }
    truncated
  }
}`;

function makeQuestion(random: Random): [string, string, Bounds] {
  const ids = Array.from({ length: TOWNS }, (_, i) => `town-${String(i).padStart(2, '0')}`);
  const from = random.pick(ids);
  const to = random.pick(ids.filter((id) => id !== from));
  return [
    from,
    to,
    {
      maxHops: 1 + random.below(6),
      limit: 1 + random.below(25),
      ...(random.chance(0.3) && {
        relations: random.sample(['ROAD_TO', 'RAIL_TO', 'LIES_IN'], 1 + random.below(2)),
      }),
      ...(random.chance(0.3) && { modality: random.sample(MODALITIES, 2) }),
      ...(random.chance(0.2) && { basis: [random.pick(['STATED', 'INFERRED'])] }),
      ...(random.chance(0.3) && { asOf: { validAt: `${random.pick(YEARS)}-06-30` } }),
    },
  ];
}

/** Whether one may walk along a way, as the API promises. */
function isAsked({ relations, modality, basis, asOf }: Bounds): (way: Way) => boolean {
  return ({ relation, fact }) =>
    !fact?.denied &&
    (!relations || relations.includes(relation)) &&
    (!modality || (fact !== null && modality.includes(fact.modality))) &&
    (!basis || (fact !== null && basis.includes(fact.inferred ? 'INFERRED' : 'STATED'))) &&
    (!asOf || !fact?.from || `${fact.from}-01-01` <= asOf.validAt);
}

/** All ways without a thing twice, by plain search; then the first of them. */
function findPaths(ways: readonly Way[], from: string, to: string, { maxHops, limit }: Bounds) {
  const found: string[][] = [];
  const walk = (path: readonly string[]): void => {
    const here = path.at(-1) ?? '';
    if (here === to) found.push([...path]);
    if (here === to || path.length > maxHops) return;
    const next = ways.flatMap(({ subject, object }) =>
      subject === here ? [object] : object === here ? [subject] : [],
    );
    for (const one of new Set(next)) if (!path.includes(one)) walk([...path, one]);
  };
  walk([from]);
  return found
    .sort((a, b) => a.length - b.length || compareTexts(a.join(' '), b.join(' ')))
    .slice(0, limit)
    .map((path) => describePath(ways, path));
}

function describePath(ways: readonly Way[], path: readonly string[]) {
  const hops = path.slice(1).map((to, i) => {
    const from = path[i] ?? '';
    const links = ways
      .filter(({ subject, object }) => [subject, object].sort().join() === [from, to].sort().join())
      .sort((a, b) => looseness(a) - looseness(b) || compareTexts(a.id, b.id));
    return { from, to, links };
  });
  const firmest = hops.flatMap(({ links }) => links[0]?.fact ?? []);
  const weakest = Math.max(...firmest.map(({ modality }) => MODALITIES.indexOf(modality)));
  return {
    length: hops.length,
    weakest: MODALITIES[weakest] ?? null,
    inferred: firmest.some(({ inferred }) => inferred),
    hops: hops.map(({ from, to, links }) => ({
      from: { id: from },
      to: { id: to },
      links: links.map(({ id, relation, subject, fact }) => ({
        relation,
        direction: relation === 'RAIL_TO' ? 'BOTH' : subject === from ? 'OUT' : 'IN',
        fact: fact && { key: id },
      })),
    })),
  };
}

/** What no source tells of comes first, then what is stated, then what is inferred. */
function looseness({ fact }: Way): number {
  return fact ? (fact.inferred ? 10 : 1) + MODALITIES.indexOf(fact.modality) : 0;
}

test('a question that has too much to look at is cut, and says so', async () => {
  await towns.neo4j.clear();
  await towns.neo4j.seedLines(townLines([], 3));
  await towns.neo4j.write(`MATCH (one:Town {id: 'town-00'}), (other:Town {id: 'town-01'})
UNWIND range(1, 25000) AS i
CREATE (one)-[:ROAD_TO {id: toString(i), subjectId: one.id, objectId: other.id}]->(other)`);
  const ask = (to: string) =>
    towns.ask(`{
      paths(from: "town-00", to: "${to}") { paths { length } truncated }
    }`);
  expect(await ask('town-01')).toEqual({ paths: { paths: [{ length: 1 }], truncated: true } });
  expect(await ask('town-02')).toEqual({ paths: { paths: [], truncated: false } });
});

test('a path does not lead through a hub, which is named, but may begin and end there', async () => {
  const [hub, left, right] = ['town-00', 'town-01', 'town-02'];
  const spokes = Array.from({ length: 1_001 }, (_, i) => `spoke-${i}`);
  const road = (subject: string, object: string) => ({
    ...{ relation: 'ROAD_TO', subject, object, key: `${subject} ${object}`, cites: 'map#P1' },
  });
  await towns.neo4j.clear();
  await towns.neo4j.seedLines([
    ...townLines([], 3),
    ...spokes.map((id) => ({ type: 'Town', id, name: id, cites: 'map#P1' })),
    ...spokes.map((id) => road(String(hub), id)),
    ...[left, right].map((id) => road(String(hub), String(id))),
  ]);
  const ask = (from: unknown, to: unknown) =>
    towns.ask(`{
      paths(from: "${from}", to: "${to}") { paths { length } hubs { id } truncated }
    }`);
  expect(await ask(left, right)).toEqual({
    paths: { paths: [], hubs: [{ id: hub }], truncated: false },
  });
  expect(await ask(hub, right)).toEqual({
    paths: { paths: [{ length: 1 }], hubs: [], truncated: false },
  });
});
