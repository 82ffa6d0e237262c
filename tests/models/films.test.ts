import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { useModel } from './use-model.ts';

const films = useModel('films');

describe('a model of films, with relations and no facts', () => {
  beforeAll(() => films.load());

  test('tells people and studios apart behind their interface', async () => {
    expect(
      await films.ask(`{
        makers(where: { made: { some: { restored: { eq: true } } } }, orderBy: { name: ASC }) {
          totalCount
          nodes { __typename name since { text } ... on Studio { parent { id } } }
        }
      }`),
    ).toEqual({
      makers: {
        totalCount: 3,
        nodes: [
          { __typename: 'Person', name: 'Agnès Varda', since: { text: '1954' } },
          {
            __typename: 'Studio',
            name: 'Ciné-Tamaris',
            since: { text: '1954' },
            parent: { id: '<b>tamaris</b>' },
          },
          { __typename: 'Person', name: 'Stanley Kubrick', since: { text: '1951' } },
        ],
      },
    });
  });

  test('compares days with months and years, and takes them for no day', async () => {
    const years = ['lt', 'lte', 'gt', 'gte'].map(
      (operator) => `${operator}: films(where: {releasedOn: {${operator}: $day}}) { totalCount }`,
    );
    const compare = async (day: string) =>
      await films.ask(`query ($day: Date!) { ${years.join(' ')} }`, { day });
    const counts = (...[lt, lte, gt, gte]: readonly number[]) =>
      Object.fromEntries(
        Object.entries({ lt, lte, gt, gte }).map(([name, totalCount]) => [name, { totalCount }]),
      );
    expect(await compare('1985')).toEqual(counts(1, 2, 2, 3));
    expect(await compare('1985-12')).toEqual(counts(1, 2, 2, 3));
    expect(await compare('1985-12-03')).toEqual(counts(1, 1, 3, 3));
    for (const condition of ['eq: "1985"', 'in: ["1985-12-04", "1985-12"]', 'ne: "2002"']) {
      await expect(
        films.ask(`{ films(where: {releasedOn: {${condition}}}) { totalCount } }`),
      ).rejects.toThrow('expected a day such as 2026-01-31, found');
    }
  });

  test('keeps three parts of one actor in one film as three edges, from either end', async () => {
    const parts = [
      { role: 'Mandrake', alias: [] },
      { role: 'Muffley', alias: ['the President'] },
      { role: 'Dr. Strangelove', alias: [] },
    ];
    expect(
      await films.ask(`{
        person(by: { name: "peter sellers" }) {
          id
          actedIn { totalCount edges { role alias } }
        }
        film(by: { id: "dr:strangelove" }) { cast { totalCount edges { role alias } } }
      }`),
    ).toEqual({
      person: { id: 'o"sellers`', actedIn: { totalCount: 3, edges: parts } },
      film: { cast: { totalCount: 3, edges: parts } },
    });
  });

  test('does not mix up ids that run together: "dr" and "dr:strangelove"', async () => {
    expect(
      await films.ask(`{
        person(by: { id: "dr" }) { actedIn { nodes { id } edges { role } } }
        films(where: { id: { in: ["film/l'opéra%20mouffe", "無間道"] } }) { nodes { id genres } }
      }`),
    ).toEqual({
      person: { actedIn: { nodes: [{ id: 'the-departed' }], edges: [{ role: 'Nobody' }] } },
      films: {
        nodes: [
          { id: "film/l'opéra%20mouffe", genres: ['DOCUMENTARY', 'COMEDY'] },
          { id: '無間道', genres: ['DRAMA'] },
        ],
      },
    });
  });

  test('follows a relation from a type to itself both ways, through a filter too', async () => {
    expect(
      await films.ask(`{
        films(where: { remakeOf: { name: { eq: "Infernal Affairs" } } }) {
          nodes { name remakeOf { name remakes { nodes { name } } premiere } }
        }
      }`),
    ).toEqual({
      films: {
        nodes: [
          {
            name: 'The Departed',
            remakeOf: {
              name: 'Infernal Affairs',
              remakes: { nodes: [{ name: 'The Departed' }] },
              premiere: '2002-12-12T12:00:00.000Z',
            },
          },
        ],
      },
    });
  });

  test('reads a marriage from either of the two', async () => {
    const married = { since: { earliest: '1962-01-01', text: '1962' } };
    expect(
      await films.ask(`{
        people(where: { married: { some: {} } }, orderBy: { name: ASC }) {
          nodes { name married { edges { node { name } since { earliest text } fact { id } } } }
        }
      }`),
    ).toEqual({
      people: {
        nodes: [
          {
            name: 'Agnès Varda',
            married: { edges: [{ node: { name: 'Jacques Demy' }, ...married, fact: null }] },
          },
          {
            name: 'Jacques Demy',
            married: { edges: [{ node: { name: 'Agnès Varda' }, ...married, fact: null }] },
          },
        ],
      },
    });
  });

  test('gives a prize to films and people alike', async () => {
    expect(
      await films.ask(`{
        prizes {
          nodes {
            givenTo { edges { year node { __typename ... on Film { minutes } ... on Person { name } } } }
          }
        }
        honoureds(where: { name: { contains: "toit" } }) { nodes { __typename ... on Film { id } } }
      }`),
    ).toEqual({
      prizes: {
        nodes: [
          {
            givenTo: {
              edges: [
                { year: 1997, node: { __typename: 'Person', name: 'Stanley Kubrick' } },
                { year: 1985, node: { __typename: 'Film', minutes: 105 } },
              ],
            },
          },
        ],
      },
      honoureds: { nodes: [{ __typename: 'Film', id: 'sans-toit' }] },
    });
  });

  test('works out what is computed, and filters by it', async () => {
    expect(
      await films.ask(`{
        films(where: { form: { eq: SHORT } }) { nodes { name form hours } }
        long: films(where: { hours: { gt: 2 } }) { nodes { name hours } }
      }`),
    ).toEqual({
      films: { nodes: [{ name: "L'opéra-mouffe", form: 'SHORT', hours: 0.3 }] },
      long: { nodes: [{ name: 'The Departed', hours: 2.5 }] },
    });
  });

  test('filters by every kind of value', async () => {
    const found = async (where: string) => {
      const answer = await films.ask(`{ films(where: ${where}) { nodes { id } } }`);
      return (answer as { films: { nodes: { id: string }[] } }).films.nodes.map(({ id }) => id);
    };
    expect(await found('{ rating: { gte: 8 } }')).toEqual(['the-departed', '無間道']);
    expect(await found('{ releasedOn: { lt: "1970-01-01" } }')).toEqual(['le-bonheur']);
    expect(await found('{ premiere: { gt: "2002-12-12T11:59:59Z" } }')).toEqual(['無間道']);
    expect(await found('{ shot: { within: "1964" } }')).toEqual(['le-bonheur']);
    expect(await found('{ tags: { has: "Mozart" } }')).toEqual(['le-bonheur']);
    expect(await found('{ cast: { some: { name: { startsWith: "Sandrine" } } } }')).toEqual([
      'sans-toit',
    ]);
    expect(await found('{ restored: { eq: false }, minutes: { lt: 20 } }')).toEqual([
      "film/l'opéra%20mouffe",
    ]);
  });

  test('finds words in lists of texts, names in any script, and ids with any signs', async () => {
    expect(
      await films.ask(`{
        search(text: "mozart") { edges { match field snippet marks node { id } } }
        name: search(text: "OPÉRA") { edges { field snippet node { __typename id } } }
        script: search(text: "無間道") { nodes { id } }
      }`),
    ).toEqual({
      search: {
        edges: [
          {
            match: 'TEXT',
            field: 'tags',
            snippet: 'Mozart',
            marks: [0, 6],
            node: { id: 'le-bonheur' },
          },
        ],
      },
      name: {
        edges: [
          {
            field: 'name',
            snippet: "L'opéra-mouffe",
            node: { __typename: 'Film', id: "film/l'opéra%20mouffe" },
          },
        ],
      },
      script: { nodes: [{ id: '無間道' }] },
    });
  });

  test('has no facts, and says so where facts are asked for', async () => {
    expect(
      await films.ask(`{
        facts { totalCount nodes { relation } }
        film(by: { name: "Vagabond" }) { id facts { nodes { id } } unstated { field } }
      }`),
    ).toEqual({
      facts: { totalCount: 0, nodes: [] },
      film: { id: 'sans-toit', facts: { nodes: [] }, unstated: [] },
    });
  });

  test('refuses relations that cannot be told apart, and those without what they need', async () => {
    const seeding = films.neo4j.seed(`relations:
  - { subject: demy, relation: ACTED_IN, object: sans-toit, role: Himself }
  - { subject: demy, relation: ACTED_IN, object: sans-toit, role: Nobody }
  - { subject: demy, relation: ACTED_IN, object: le-bonheur, key: '', alias: [X] }
`);
    await expect(seeding).rejects.toThrow(/3 mistakes/);
    await expect(seeding).rejects.toMatchObject({
      mistakes: [
        {
          line: 3,
          column: 5,
          text: expect.stringMatching(
            /^says the same as the relation at .*seed\.yaml:2; give each a `key` if both hold$/,
          ),
        },
        { line: 4, column: 5, text: 'ACTED_IN needs role' },
        { line: 4, column: 67, text: 'key: expected a text that is not empty, found ""' },
      ],
    });
  });

  test('changes nothing when it is seeded again, and nothing disagrees', async () => {
    const report = await films.load();
    expect(report.relations).toEqual({ created: 0, updated: 0, unchanged: 16 });
    expect(report.entities).toMatchObject({ created: 0, updated: 0 });
    expect(await checkGraph(films.neo4j.database, films.neo4j.model)).toEqual([]);
  });
});
