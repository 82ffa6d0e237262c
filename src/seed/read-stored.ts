import type { Run } from '../database/run.ts';
import type { Known } from './known.ts';
import { LAST_VERSION } from './last-version.ts';
import { readBatches } from './read-batches.ts';
import type { CitationRow, LinkRow, Properties, RelationRow, SeedGraph } from './seed-graph.ts';

/** What the database already holds of the things that a seed describes, by id. */
export interface Stored {
  readonly entities: ReadonlyMap<string, Properties>;
  /** Ids of those that are a part of another one. */
  readonly merged: ReadonlySet<string>;
  readonly passages: ReadonlyMap<string, Properties>;
  /** By entity id. */
  readonly names: ReadonlyMap<string, readonly StoredName[]>;
  readonly relations: ReadonlyMap<string, Properties>;
  /** Those that give way to new ones. */
  readonly replaced: readonly StoredRelation[];
  /** Last versions, by key: those that stand, and those that were retracted. */
  readonly facts: ReadonlyMap<string, StoredFact>;
  /** By what they are about: the id of an entity or the key of a fact. */
  readonly unstated: ReadonlyMap<string, readonly Properties[]>;
}

/** A relation without facts, whose properties name its ends. */
export interface StoredRelation {
  readonly type: string;
  readonly properties: Properties;
}

export interface StoredName {
  readonly key: string;
  readonly properties: Properties;
}

export interface StoredFact {
  readonly id: string;
  readonly version: number;
  readonly relation: string;
  /** True for a literal claim, which has no relationship. */
  readonly claim: boolean;
  /** True for one that was retracted, so that the claim stands in no version. */
  readonly retracted: boolean;
  readonly digest: string;
  readonly properties: Properties;
  /** Of a fact that the seed changes: what it cites and what it is linked with; empty for any other. */
  readonly citations: readonly CitationRow[];
  readonly links: readonly LinkRow[];
}

/** Reads all of it, a thousand rows at a time. What hangs on new entities cannot be there. */
export async function readStored(run: Run, graph: SeedGraph, known: Known): Promise<Stored> {
  const isStored = (id: string): boolean => known.entities.get(id)?.stored === true;
  const read = (text: string, ids: readonly string[]): Promise<readonly (readonly unknown[])[]> =>
    readBatches(run, text, ids);
  const entityIds = unique([
    ...graph.entities,
    ...graph.names.map(({ entityId }) => ({ id: entityId })),
  ]).filter(isStored);
  const entities = await read(
    `UNWIND $p.rows AS id
MATCH (entity:Entity {id: id})
RETURN entity.id, properties(entity)`,
    entityIds,
  );
  const merged = await read(
    `UNWIND $p.rows AS id
MATCH (merged:Merged {id: id})
RETURN merged.id`,
    unique(graph.merged),
  );
  const passages = await read(
    `UNWIND $p.rows AS id
MATCH (passage:Passage {id: id})
RETURN passage.id, properties(passage)`,
    unique(graph.passages),
  );
  const names = await read(
    `UNWIND $p.rows AS id
MATCH (:Entity {id: id})<-[names:NAMES]-(name:Name)
WITH id, name, names
ORDER BY names.ordinal
RETURN id, name.key, properties(names)`,
    entityIds,
  );
  const facts = await readLastVersions(run, [...graph.facts, ...graph.retractions]);
  const storedFacts = byId(facts);
  const parts = await readFactParts(run, [
    ...graph.facts.flatMap(({ key, digest }) => {
      const old = storedFacts.get(key);
      return old && isReplaced(old, digest) ? [String(old.id)] : [];
    }),
    ...graph.retractions.flatMap(({ key }) => {
      const old = storedFacts.get(key);
      return old && old.retractedAt === undefined ? [String(old.id)] : [];
    }),
  ]);
  const relations = await readRelations(
    run,
    graph.relations.filter((one) => isStored(one.subjectId) && isStored(one.objectId)),
  );
  const unstated = await read(
    `UNWIND $p.rows AS id
MATCH (unstated:Unstated)
WHERE unstated.aboutId = id AND unstated.id IS NOT NULL
RETURN id, properties(unstated)`,
    [...entityIds, ...unique(graph.merged), ...graph.facts.map((fact) => fact.key)],
  );
  return {
    entities: byId(entities),
    merged: new Set(merged.map(([id]) => String(id))),
    passages: byId(passages),
    names: grouped(names, ([key, properties]) => ({
      key: String(key),
      properties: properties as Properties,
    })),
    relations,
    replaced: await readReplaced(
      run,
      graph.relations.filter(({ id }) => !relations.has(id)),
      isStored,
    ),
    facts: new Map(
      [...storedFacts].map(([key, properties]) => [
        key,
        storedFact(properties, parts.get(String(properties.id)) ?? []),
      ]),
    ),
    unstated: grouped(unstated, ([properties]) => properties as Properties),
  };
}

/** What was retracted is not as a file says that states it, whatever it was. */
function isReplaced({ digest, retractedAt }: Properties, wanted: string): boolean {
  return digest !== wanted || retractedAt !== undefined;
}

/** None of an empty database, which may have no index yet. */
async function readLastVersions(
  run: Run,
  rows: readonly { readonly key: string }[],
): Promise<readonly (readonly unknown[])[]> {
  if (rows.length === 0) return [];
  const found = await run({
    text: 'RETURN EXISTS { (:Fact) }',
    parameters: {},
  });
  if (found[0]?.[0] !== true) return [];
  return readBatches(
    run,
    `UNWIND $p.rows AS key
${LAST_VERSION}
RETURN key, properties(fact)`,
    rows.map(({ key }) => key),
  );
}

async function readRelations(
  run: Run,
  relations: readonly RelationRow[],
): Promise<ReadonlyMap<string, Properties>> {
  const found = new Map<string, Properties>();
  for (const type of new Set(relations.map((relation) => relation.type))) {
    const mine = relations.filter((relation) => relation.type === type);
    const rows = await readBatches(
      run,
      `UNWIND $p.rows AS row
MATCH ()-[relation:${type}]->()
WHERE relation.subjectId = row.subjectId AND relation.id = row.id
RETURN relation.id, properties(relation)`,
      mine.map(({ id, subjectId }) => ({ id, subjectId })),
    );
    for (const [id, properties] of byId(rows)) found.set(id, properties);
  }
  return found;
}

/** Relations that are there in the place of new ones, where the model has one of a type. */
async function readReplaced(
  run: Run,
  created: readonly RelationRow[],
  isStored: (id: string) => boolean,
): Promise<readonly StoredRelation[]> {
  const ends = created.flatMap(({ type, id: kept, single }) =>
    single.filter(({ id }) => isStored(id)).map(({ end, id }) => ({ type, end, id, kept })),
  );
  const found = new Map<unknown, StoredRelation>();
  for (const rows of Map.groupBy(ends, ({ type, end }) => `${type} ${end}`).values()) {
    const [{ type, end } = { type: '', end: 'subjectId' }] = rows;
    const gone = await readBatches(
      run,
      `UNWIND $p.rows AS row
MATCH ()-[relation:${type}]->()
WHERE relation.${end} = row.id AND relation.id IS NOT NULL AND relation.id <> row.kept
RETURN relation.id, properties(relation)`,
      rows.map(({ id, kept }) => ({ id, kept })),
    );
    for (const [id, properties] of gone)
      found.set(id, { type, properties: properties as Properties });
  }
  return [...found.values()];
}

/** By id of the fact: its citations in order, and its links, as pairs of type and key. */
export async function readFactParts(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (fact:Fact {id: id})
RETURN id, COLLECT {
  MATCH (fact)-[cites:CITES]->(passage)
  WITH cites, passage ORDER BY cites.ordinal
  RETURN {passageId: passage.id, properties: properties(cites)}
}, COLLECT {
  MATCH (fact)-[link:BASED_ON|CAUSES|ALTERNATIVE_TO|RIVALS]-(other)
  WHERE startNode(link) = fact OR type(link) IN ['ALTERNATIVE_TO', 'RIVALS']
  RETURN DISTINCT {type: type(link), key: other.key}
}`,
    ids,
  );
  return new Map(rows.map(([id, ...parts]) => [String(id), parts]));
}

/** A fact by its properties, and its citations and links where they have been read. */
export function storedFact(
  properties: Properties,
  [citations, links]: readonly unknown[],
): StoredFact {
  return {
    citations: (citations ?? []) as readonly CitationRow[],
    links: (links ?? []) as readonly LinkRow[],
    id: String(properties.id),
    version: Number(properties.version),
    relation: String(properties.relation),
    claim: properties.objectId === undefined,
    retracted: properties.retractedAt !== undefined,
    digest: String(properties.digest),
    properties,
  };
}

function unique(rows: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(rows.map((row) => row.id))];
}

/** The second column is a map of properties, as the statements above return it. */
function byId(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, Properties> {
  return new Map(rows.map(([id, properties]) => [String(id), properties as Properties]));
}

function grouped<T>(
  rows: readonly (readonly unknown[])[],
  make: (rest: readonly unknown[]) => T,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [id, ...rest] of rows) {
    const mine = groups.get(String(id)) ?? [];
    mine.push(make(rest));
    groups.set(String(id), mine);
  }
  return groups;
}
