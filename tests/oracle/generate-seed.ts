import {
  type EdgeType,
  type Field,
  type Model,
  type NodeType,
  type Relation,
  requireEdge,
  requireNode,
} from '../../src/model/model.ts';
import type { Random } from './random.ts';

/** What a seed file says, as JSON, which YAML can read. */
type SeedFile = Readonly<Record<string, unknown>>;

/** How much a generated seed holds. */
export interface SeedSize {
  readonly entitiesOfType: number;
  readonly facts: number;
  readonly relations: number;
  /** What an earlier seed said and this one withdraws. */
  readonly withdraws?: Withdrawn;
}

interface Withdrawn {
  /** So many facts of those that this seed does not state. */
  readonly facts: number;
  /** The facts that there are: `G0` to `G149`. */
  readonly of: number;
  readonly source?: 'almanac' | 'gazette';
}

/** The source that `P3` means, and another one. */
const SOURCE = 'almanac';
const OTHER_SOURCE = 'gazette';
const SOURCES = [SOURCE, OTHER_SOURCE];
const PASSAGES = 25;

/**
 * A random seed file for a model: every type, every kind of value and many of them absent, ties,
 * several claims between the same two, loops, denied and withdrawn ones. Facts have the keys `G0`,
 * `G1` and so on: a second file corrects the first, and may withdraw some of it.
 */
export function generateSeed(model: Model, random: Random, size: SeedSize): SeedFile {
  const types = [...model.nodes.values()].filter(
    (type) => type.kind === 'object' && type.entity && type.name !== 'Source',
  );
  const own = types.map((type) => [type.name, idsOf(type, size.entitiesOfType)] as const);
  const ids = new Map([...own, ['Source', SOURCES]]);
  const { withdraws } = size;
  const sources = SOURCES.filter((source) => source !== withdraws?.source);
  const cast: Cast = { model, random, ids, sources };
  const last = [...ids.values()].flat().filter(isLate).sort().at(-1);
  return {
    source: SOURCE,
    sources: Object.fromEntries(
      SOURCES.map((id) => [
        id,
        { ...generateEntity(cast, requireNode(model, 'Source')), passages },
      ]),
    ),
    entities: Object.fromEntries(
      types.map((type) => {
        const entities = (ids.get(type.name) ?? []).map((id) => {
          const entity = generateEntity(cast, type);
          return [id, id === last ? { ...entity, name: EVERYBODY } : entity];
        });
        return [type.name, Object.fromEntries(entities)];
      }),
    ),
    relations: generateRelations(cast, size.relations),
    facts: generateFacts(cast, size.facts),
    ...(withdraws && {
      retract: random.sample(
        keysBelow(withdraws.of).filter((_, i) => i >= size.facts),
        withdraws.facts,
      ),
      ...(withdraws.source && { retractSources: [withdraws.source] }),
    }),
  };
}

interface Cast {
  readonly model: Model;
  readonly random: Random;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Those that facts cite. */
  readonly sources: readonly string[];
}

const passages = Object.fromEntries(
  Array.from({ length: PASSAGES }, (_, i) => [`P${i}`, `What stands in place ${i}.`]),
);

/**
 * Letters whose order differs between dictionaries and code points. None between U+E000 and U+FFFF:
 * Neo4j sorts by code point, but compares with parameters by UTF-16, where those come after `𝒳`.
 */
const LETTERS = ['a', 'B', 'é', 'Z', '𝒳', '华', "o'", 'q"', 'b\\', '_', 'ß', '10', '9'];

/** True for the ids that come last; a small seed has none of them. */
function isLate(id: string): boolean {
  return id.startsWith('𝒳');
}

function idsOf(type: NodeType, count: number): string[] {
  return Array.from(
    { length: count },
    (_, i) => `${LETTERS[i % LETTERS.length]}-${type.singular}${i < LETTERS.length ? '' : i}`,
  );
}

/** A name that all bear, and the last one as the primary name. */
const EVERYBODY = 'everybody';

const WORDS = [
  'alpha',
  'Alpha',
  'ALPHA beta',
  'beta',
  'éclair',
  'straße',
  '𝒳-ray',
  '华为',
  '10',
  '9',
  "it's",
  'a "quoted" word',
  'back\\slash',
  '$p.first',
  '`tick`',
  'two\nlines',
];

function generateEntity({ model, random }: Cast, type: NodeType): SeedFile {
  const fields = [...type.fields.values()].filter((field) => field.name !== 'id');
  const aliases = Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    name: random.pick(WORDS),
    ...(random.chance(0.5) ? { lang: random.pick(['en', 'zh-Hans']) } : {}),
    ...(random.chance(0.5) ? { cites: generatePassages(random) } : {}),
  }));
  const taken = fields.filter((field) => !field.required && random.chance(0.1));
  return {
    ...Object.fromEntries(
      taken.flatMap(({ kind, name }) => (kind === 'property' ? [[name, null]] : [])),
    ),
    ...generateValues(model, random, fields),
    ...(random.chance(0.3) ? { cites: generatePassages(random) } : {}),
    aliases: [...aliases, { name: EVERYBODY }],
    ...(random.chance(0.3) ? { unstated: { size: 'how large it is', age: 'not stated' } } : {}),
  };
}

/** Values of stored fields; those that may be absent are so every third time. */
function generateValues(model: Model, random: Random, fields: readonly Field[]): SeedFile {
  const values = fields.flatMap((field): [string, unknown][] => {
    if (field.kind !== 'property' && field.kind !== 'fuzzyDate') return [];
    if (!field.required && random.chance(0.35)) return [];
    if (field.kind === 'fuzzyDate') return [[field.name, generateDate(random)]];
    const draw = () => generateValue(model, random, field.type);
    if (!field.list) return [[field.name, draw()]];
    return [[field.name, Array.from({ length: random.pick([1, 1, 2, 3]) }, draw)]];
  });
  return Object.fromEntries(values);
}

function generateValue(model: Model, random: Random, type: string): unknown {
  switch (type) {
    case 'Int':
      return random.pick([-5, 0, 1, 2, 2, 3, 10, 2147483647]);
    case 'Float':
      return random.pick([-1.5, 0, 0.1, 2, 2, 2.5, 1e-7, 300]);
    case 'Boolean':
      return random.chance(0.5);
    case 'Date':
      return random.pick(['1999-02-28', '2025-12-31', '2026-01-01', '2026-01-15']);
    case 'DateTime':
      return random.pick(['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00Z']);
    case 'ID':
    case 'String':
      return random.pick(WORDS);
    default:
      return random.pick(model.enums.get(type)?.values ?? []).name;
  }
}

function generateDate(random: Random): unknown {
  return random.pick([
    '2025',
    '2026',
    '2026-01',
    '2026-01-15',
    '2026-01-31',
    { earliest: '2025-10-01', latest: '2025-12-31', text: 'late 2025' },
    { earliest: '2026-01-01', text: 'not before 2026' },
    { latest: '2026-01-15', text: 'by the middle of January' },
    { text: 'some day' },
  ]);
}

function generatePassages(random: Random): string[] {
  return random.sample(Object.keys(passages), random.pick([1, 1, 2, 3]));
}

/** Of one source mostly; few passages, so that a fact may cite one twice. */
function anyPassage({ random, sources }: Cast): string {
  const label = `P${random.below(PASSAGES)}`;
  const [first = SOURCE, other = first] = sources;
  const source = random.chance(0.3) ? other : first;
  return source === SOURCE ? label : `${source}#${label}`;
}

function generateRelations(cast: Cast, count: number): SeedFile[] {
  const all = relationsOf(cast, ['plain']);
  const plain = all.filter((relation) => !isSingle(cast, relation));
  const singles = all.filter((relation) => isSingle(cast, relation)).flatMap(generateSingles(cast));
  if (plain.length === 0) return singles;
  const several = Array.from({ length: count }, (_, i): [string, SeedFile] => {
    const { relation, ends } = generateEnds(cast, plain);
    const edge = relation.edge === null ? [] : fieldsOf(requireEdge(cast.model, relation.edge));
    const pair = relation.symmetric ? Object.values(ends).sort() : Object.values(ends);
    const key = cast.random.chance(0.2) ? { key: `K${i}` } : {};
    return [
      JSON.stringify([relation.type, pair, key]),
      {
        relation: relation.type,
        ...ends,
        ...key,
        ...generateValues(cast.model, cast.random, edge),
      },
    ];
  });
  // Without keys, the same relation between the same two may be given but once.
  return [...singles, ...new Map(several).values()];
}

/** True where a field shows one thing at the end of a relation. */
function isSingle({ model }: Cast, { type }: Relation): boolean {
  return [...model.nodes.values()].some(({ fields }) =>
    [...fields.values()].some(
      (field) => field.kind === 'relation' && field.relation === type && !field.list,
    ),
  );
}

/** Each to its counterpart in the other type, so that a second file gives it no second one. */
function generateSingles(cast: Cast): (relation: Relation) => SeedFile[] {
  return (relation) => {
    const [pair] = relation.ends;
    const edge = relation.edge === null ? [] : fieldsOf(requireEdge(cast.model, relation.edge));
    const [first] = pair ? requireNode(cast.model, pair.subject).possible : [];
    const [other] = pair ? requireNode(cast.model, pair.object).possible : [];
    const objects = cast.ids.get(other ?? '') ?? [];
    return (cast.ids.get(first ?? '') ?? []).flatMap((subject, i) => {
      const object = objects[i];
      if (object === undefined || cast.random.chance(0.3)) return [];
      const values = generateValues(cast.model, cast.random, edge);
      return [{ relation: relation.type, subject, object, ...values }];
    });
  };
}

function generateFacts(cast: Cast, count: number): SeedFile[] {
  const { random } = cast;
  const relations = relationsOf(cast, ['fact', 'claim']);
  if (relations.length === 0) return [];
  return Array.from({ length: count }, (_, i) => {
    const { relation, ends } = generateEnds(cast, relations);
    const premises = random.sample(keysBelow(i), random.pick([1, 2]));
    const inferred = premises.length > 0 && random.chance(0.15);
    const state = random.chance(0.5);
    return {
      key: `G${i}`,
      ...ends,
      relation: relation.type,
      ...generateQualifiers(cast, relation),
      ...(inferred ? { basis: 'INFERRED', premises } : { cites: generateCitations(cast) }),
      ...(random.chance(0.15) ? { polarity: 'DENIED' } : {}),
      ...(random.chance(0.15) ? { scenario: anyScenario(cast) } : {}),
      ...(random.chance(0.15) ? { rank: 'PREFERRED' } : {}),
      ...(random.chance(0.2) ? { open: true } : {}),
      ...(random.chance(0.3) ? { note: random.pick(WORDS) } : {}),
      ...(random.chance(0.4) ? { [state ? 'from' : 'on']: generateDate(random) } : {}),
      ...generateLinks(random, i),
      ...(random.chance(0.1)
        ? { unstated: { price: { note: 'what it costs', cites: 'P1' } } }
        : {}),
    };
  });
}

function keysBelow(limit: number): string[] {
  return Array.from({ length: limit }, (_, i) => `G${i}`);
}

function generateLinks(random: Random, i: number): SeedFile {
  const links = ['causes', 'alternatives', 'rivals'].filter(() => random.chance(0.1));
  return Object.fromEntries(
    links.flatMap((name) =>
      i > 0 ? [[name, random.sample(keysBelow(i), random.pick([1, 2]))]] : [],
    ),
  );
}

function generateCitations(cast: Cast): SeedFile[] {
  const { random } = cast;
  const further = Array.from({ length: random.pick([0, 0, 1, 2]) }, () => ({
    passage: anyPassage(cast),
    ...(random.chance(0.3) ? { stance: 'DISPUTES' } : {}),
    ...(random.chance(0.3) ? { role: 'DATES' } : {}),
    ...(random.chance(0.5) ? { modality: random.pick(['REPORTED', 'POSSIBLE', 'PREDICTED']) } : {}),
    ...(random.chance(0.3) ? { hedge: 'may' } : {}),
    ...(random.chance(0.3) ? { attributedTo: random.pick(SOURCES) } : {}),
  }));
  const modality = random.pick(['ASSERTED', 'ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED']);
  return [{ passage: anyPassage(cast), modality }, ...further];
}

function generateQualifiers(cast: Cast, relation: Relation): SeedFile {
  if (relation.edge === null) return {};
  const { model, random } = cast;
  const fields = fieldsOf(requireEdge(model, relation.edge));
  const roles = fields.flatMap((field): [string, unknown][] => {
    if (field.kind !== 'role' || random.chance(0.5)) return [];
    const draw = () => anyId(cast, field.target);
    return [[field.name, field.list ? [...new Set([draw(), draw()])] : draw()]];
  });
  return { ...generateValues(model, random, fields), ...Object.fromEntries(roles) };
}

function generateEnds(cast: Cast, relations: readonly Relation[]): Ends {
  const { model, random } = cast;
  const relation = random.pick(relations);
  const claim = relation.kind === 'claim';
  const possible = relation.ends.filter(
    ({ subject, object }) =>
      idsOfType(cast, subject).length > 0 && (claim || idsOfType(cast, object).length > 0),
  );
  const pair = random.pick(possible);
  const subject = anyId(cast, pair.subject);
  if (claim)
    return { relation, ends: { subject, value: generateValue(model, random, pair.object) } };
  // Loops are rare by chance alone.
  const loops = relation.symmetric && random.chance(0.25);
  return { relation, ends: { subject, object: loops ? subject : anyId(cast, pair.object) } };
}

/** A relation, and whom it joins. */
interface Ends {
  readonly relation: Relation;
  readonly ends: SeedFile;
}

function relationsOf(cast: Cast, kinds: readonly Relation['kind'][]): Relation[] {
  return [...cast.model.relations.values()].filter((relation) => kinds.includes(relation.kind));
}

function idsOfType({ model, ids }: Cast, typeName: string): string[] {
  return requireNode(model, typeName).possible.flatMap((name) => ids.get(name) ?? []);
}

function anyScenario(cast: Cast): string {
  const types = cast.model.scenarios.map(({ type }) => type);
  return anyId(cast, types.length > 0 ? cast.random.pick(types) : 'Entity');
}

function anyId(cast: Cast, typeName: string): string {
  return cast.random.pick(idsOfType(cast, typeName));
}

function fieldsOf(edge: EdgeType): Field[] {
  return [...edge.fields.values()];
}
