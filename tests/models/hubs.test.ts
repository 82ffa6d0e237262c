import { beforeAll, expect, test } from 'vitest';
import { townLines } from './towns/make-towns.ts';
import { useSchema } from './use-model.ts';
import { walkPages } from './walk-pages.ts';

const towns = useSchema('tests/models/towns/schema');

const SPOKES = Array.from({ length: 1_001 }, (_, i) => `spoke-${String(i).padStart(4, '0')}`);

const STOPS = Array.from({ length: 50 }, (_, i) => `stop-${String(i).padStart(2, '0')}`);

const road = (subject: string, object: string, modality = 'ASSERTED') => ({
  ...{ relation: 'ROAD_TO', subject, object, modality, cites: 'map#P1' },
  key: `${subject} ${object}`,
});

/** Roads lead from the west to each spoke, and from there to the east; all of it lies in one county. */
const WHEEL = [
  ...['west', 'east', ...SPOKES].map((subject) => ({
    ...{ relation: 'LIES_IN', subject, object: 'county-0' },
  })),
  ...SPOKES.flatMap((id) => [road('west', id), road(id, 'east')]),
  road('west', 'east'),
];

/** Roads may lead from the inn and from the mill to each stop. */
const COAST = [
  ...STOPS.flatMap((stop) => [road('inn', stop, 'POSSIBLE'), road('mill', stop, 'POSSIBLE')]),
  road('quay', 'last-stop', 'POSSIBLE'),
];

/** And 998 lead from there to the sea. Written as they are stored: to seed 50,000 facts takes more than a minute. */
const TO_SEA = `MATCH (stop:Town) WHERE stop.id IN $p.stops
MATCH (sea:Town {id: 'sea'})
UNWIND range(1, 998) AS i
CREATE (stop)-[:ROAD_TO {modality: 'ASSERTED'}]->(sea)`;

beforeAll(async () => {
  const coast = ['inn', 'mill', 'quay', 'sea', 'last-stop', ...STOPS];
  await towns.neo4j.clear();
  await towns.neo4j.seedLines([
    ...townLines([], 0),
    ...['west', 'east', ...SPOKES, ...coast].map((id) => ({
      ...{ type: 'Town', id, name: id, cites: 'map#P1' },
    })),
    ...WHEEL,
    ...COAST,
  ]);
  await towns.neo4j.write(TO_SEA, { stops: STOPS });
}, 120_000);

const ask = async (selection: string) => {
  const { subgraph } = (await towns.ask(`{ subgraph(${selection} }`)) as never;
  return subgraph;
};

const LINKS = 'links { source target relation }';

test('links from hub to hub are found, by facts and by relations without facts', async () => {
  expect(
    await ask(
      `around: ["west", "east", "county-0"], depth: 0) { nodes { cut linkCount } ${LINKS} truncated }`,
    ),
  ).toEqual({
    nodes: [
      { cut: false, linkCount: 1_003 },
      { cut: false, linkCount: 1_003 },
      { cut: false, linkCount: 1_003 },
    ],
    links: [
      { source: 'west', target: 'east', relation: 'ROAD_TO' },
      { source: 'west', target: 'county-0', relation: 'LIES_IN' },
      { source: 'east', target: 'county-0', relation: 'LIES_IN' },
    ],
    truncated: false,
  });
});

test('a subgraph does not go on from a hub, says where, and has all links of it nevertheless', async () => {
  expect(
    await ask(
      `around: ["spoke-0000"], depth: 2) { nodes { depth cut node { id } } ${LINKS} truncated }`,
    ),
  ).toEqual({
    nodes: [
      { depth: 0, cut: false, node: { id: 'spoke-0000' } },
      { depth: 1, cut: true, node: { id: 'county-0' } },
      { depth: 1, cut: true, node: { id: 'east' } },
      { depth: 1, cut: true, node: { id: 'west' } },
    ],
    links: [
      { source: 'spoke-0000', target: 'county-0', relation: 'LIES_IN' },
      { source: 'spoke-0000', target: 'east', relation: 'ROAD_TO' },
      { source: 'west', target: 'spoke-0000', relation: 'ROAD_TO' },
      { source: 'east', target: 'county-0', relation: 'LIES_IN' },
      { source: 'west', target: 'county-0', relation: 'LIES_IN' },
      { source: 'west', target: 'east', relation: 'ROAD_TO' },
    ],
    truncated: true,
  });
});

test('what a subgraph begins with may be a hub: its first links are followed', async () => {
  expect(
    await ask('around: ["west"], maxNodes: 4) { nodes { cut node { id } } truncated }'),
  ).toEqual({
    nodes: [
      { cut: true, node: { id: 'west' } },
      { cut: false, node: { id: 'east' } },
      { cut: false, node: { id: 'spoke-0000' } },
      { cut: false, node: { id: 'spoke-0001' } },
    ],
    truncated: true,
  });
});

test('50,000 relationships of the things that are gone on from are looked at, and one more is too much', async () => {
  const around = (ids: string) =>
    ask(`around: [${ids}], depth: 2, modality: [POSSIBLE]) { truncated nodes { depth cut } }`);
  const stops = STOPS.map(() => ({ depth: 1, cut: false }));
  const [first, next] = [
    { depth: 0, cut: false },
    { depth: 1, cut: false },
  ];
  expect(await around('"inn", "mill"')).toEqual({
    truncated: false,
    nodes: [first, first, ...stops],
  });
  expect(await around('"inn", "mill", "quay"')).toEqual({
    truncated: true,
    nodes: [first, first, first, ...stops, next],
  });
});

test('relationships of things that are not gone on from are not too much', async () => {
  const ids = JSON.stringify([...STOPS, 'inn', 'mill', 'quay']);
  expect(await ask(`around: ${ids}, depth: 0) { truncated }`)).toEqual({ truncated: false });
  expect(await ask('around: ["inn", "quay"], modality: [POSSIBLE]) { truncated }')).toEqual({
    truncated: false,
  });
});

test('how many of the links of a hub are of some kind is not counted', async () => {
  expect(
    await ask('around: ["west", "spoke-0000"], depth: 0, basis: [STATED]) { nodes { linkCount } }'),
  ).toEqual({ nodes: [{ linkCount: null }, { linkCount: 2 }] });
});

test.each(['west', 'county-0'])(
  'the neighbours of %s are whole, page after page from either end',
  async (of) => {
    const walk = (direction: 'forwards' | 'backwards') =>
      walkPages<{ readonly node: { readonly id: string } }>(
        towns,
        {
          document: (list) => `{ ${list} }`,
          field: 'neighbours',
          arguments: `of: "${of}"`,
          edge: 'relation direction node { id }',
          path: ['neighbours'],
          size: 100,
        },
        direction,
      );
    const found = await walk('forwards');
    expect(found).toHaveLength(1_003);
    expect(new Set(found.map((edge) => JSON.stringify(edge))).size).toBe(1_003);
    expect(await walk('backwards')).toEqual(found);
  },
);
