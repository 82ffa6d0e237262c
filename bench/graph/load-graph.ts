import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import type { Statement } from '../../src/database/statement.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import type { Model } from '../../src/model/model.ts';
import type { ChangeSet } from '../../src/seed/change-set.ts';
import type { Changes, FactVersion } from '../../src/seed/compare-graph.ts';
import { NO_RETRACTIONS, versionId } from '../../src/seed/compare-graph.ts';
import { compareNames } from '../../src/seed/compare-names.ts';
import { gatherFacts } from '../../src/seed/gather-facts.ts';
import { type Known, type KnownFact, NOTHING_KNOWN } from '../../src/seed/known.ts';
import type { EntityRow, FactRow } from '../../src/seed/seed-graph.ts';
import type { Report } from '../../src/seed/seed-value.ts';
import { OF_FILES } from '../../src/seed/wording.ts';
import { writeGraph } from '../../src/seed/write-graph.ts';
import { countEntities } from './graph-plan.ts';
import { makeEntities } from './make-entities.ts';
import { makeFacts } from './make-facts.ts';
import { makeRelations } from './make-relations.ts';
import { makeUnstated } from './make-unstated.ts';
import { createRandom } from './random.ts';

/** Which graph, and whom to tell how far it is. */
export interface GraphOptions {
  /** Entities, about. */
  readonly size: number;
  readonly seed?: number;
  readonly onProgress?: (facts: number) => void;
}

/** Facts that are resolved and written together. */
const CHUNK = 5_000;
/** Statements in one transaction: a thousand rows each. */
const TOGETHER = 8;
/** In so many of all cases a fact was corrected once: its first version stands aside. */
const CORRECTED = 0.03;
const RECORDED_AT = '2026-01-01T00:00:00.000Z';
const CORRECTED_AT = '2026-01-02T00:00:00.000Z';

/**
 * Fills a database without data with a graph of the default model, the same for the same size and
 * seed. It goes the way of seed files from the point where they are checked, so that it lies in Neo4j
 * as they would; but in many transactions, since it can be of any size, and with most constraints and
 * indexes made afterwards, which is quicker, unless the database has them already.
 */
export async function loadGraph(
  database: Database,
  model: Model,
  { size, seed = 1, onProgress = () => {} }: GraphOptions,
): Promise<void> {
  const random = createRandom(seed);
  const counts = countEntities(size);
  const made = makeEntities(counts, random);
  const facts = new Map<string, KnownFact>();
  const known = { ...knowEntities(made.entities), facts };
  const write = async (changes: Partial<Changes>, at = RECORDED_AT): Promise<void> => {
    await writeAll(database, writeGraph({ ...NOTHING, ...changes }, model, setOf(at)));
  };

  if (!(await isPrepared(database))) await prepareSchema(database, keysOf(model));
  await write({
    entities: created(made.entities),
    passages: created(made.passages),
    names: compareNames(made.names, new Map()),
    relations: created(makeRelations(counts, random)),
    unstated: created(makeUnstated(counts, random)),
  });
  const nameOf = (id: string): string => known.entities.get(id)?.name ?? id;
  const corrections: FactVersion[] = [];
  for (const drafts of chunks(makeFacts({ model, size, counts, random, nameOf }), CHUNK)) {
    const report: Report = ({ file }, text) => {
      throw new Error(`${file}: ${text}`);
    };
    const gathering = gatherFacts({ known, report, wording: OF_FILES });
    for (const draft of drafts) gathering.add(draft);
    const rows = [...gathering.finish().inOrder()].flatMap((group) => group.facts);
    for (const { key, record } of rows)
      facts.set(key, { modality: String(record.modality), saidOn: dayOf(record.saidOn) });
    const versions = rows.map(
      (row) => ({ kind: 'version', row, version: 1, old: undefined }) as const,
    );
    await write({ facts: created(versions) });
    corrections.push(...versions.filter(() => random.chance(CORRECTED)).map(correct));
    onProgress(facts.size);
  }
  await prepareSchema(database, model);
  await replan(database);
  await write({ facts: created(corrections) }, CORRECTED_AT);
  await replan(database);
}

async function isPrepared(database: Database): Promise<boolean> {
  const found = await readRows(database, {
    text: 'MATCH (meta:Meta) RETURN meta.id',
    parameters: {},
  });
  return found.length > 0;
}

/** The part of a model without which rows do not find each other. */
function keysOf(model: Model): Model {
  const nodes = [...model.nodes].filter(([name]) => name === 'Entity');
  return { ...model, nodes: new Map(nodes), relations: new Map() };
}

/** Counts anew what is there, and forgets the plans that were made while there was less. */
async function replan(database: Database): Promise<void> {
  await readRows(database, { text: 'CALL db.prepareForReplanning(60)', parameters: {} });
}

const NONE = { created: [], updated: [], unchanged: 0 };
const NOTHING: Changes = {
  entities: NONE,
  merged: NONE,
  passages: NONE,
  names: NONE,
  relations: NONE,
  replaced: [],
  facts: NONE,
  retractions: NO_RETRACTIONS,
  unstated: NONE,
  settled: [],
};

function created<T>(rows: readonly T[]) {
  return { created: rows, updated: [], unchanged: 0 };
}

/** What sentences name. Passages and the like were never in doubt. */
function knowEntities(entities: readonly EntityRow[]): Known {
  const known = entities.map(({ id, type, properties }) => {
    const name = String(properties.name);
    return [
      id,
      { id, type, name, stored: false, publishedFrom: dayOf(properties.publishedOn) },
    ] as const;
  });
  return { ...NOTHING_KNOWN, entities: new Map(known) };
}

function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A second version that takes the place of the first; the remark makes it differ. */
function correct(first: FactVersion): FactVersion {
  const { key, relation, digest, record } = first.row;
  const old = {
    ...{ id: versionId(first), version: 1, relation, digest, properties: record },
    claim: record.objectId === undefined,
    retracted: false,
    ...{ citations: [], links: [] },
  };
  const row: FactRow = {
    ...first.row,
    record: { ...record, note: 'Corrected' },
    digest: `${key} corrected`,
  };
  return { kind: 'version', row, version: 2, old };
}

/** Made without an author: what is measured does not ask for one. */
function setOf(recordedAt: string): ChangeSet {
  return { id: recordedAt, recordedAt, by: undefined, reason: undefined };
}

async function writeAll(database: Database, statements: readonly Statement[]): Promise<void> {
  for (const together of chunks(statements, TOGETHER)) await writeStatements(database, together);
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length === size) {
      yield chunk;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield chunk;
}
