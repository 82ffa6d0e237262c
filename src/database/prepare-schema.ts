import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { checkComputedFields } from './check-computed-fields.ts';
import { checkDatabaseModel, LAYOUT_VERSION } from './check-database-model.ts';
import type { Database } from './connect.ts';
import { printMisfit } from './misfit.ts';
import { findMissingValues } from './misfit-values.ts';
import { readRows } from './read-rows.ts';
import { relabelEntities } from './relabel-entities.ts';
import { type SchemaStatement, schemaStatements } from './schema-statements.ts';
import { findUnseenValues } from './unseen-values.ts';
import { writeStatements } from './write-statements.ts';

/** Longest wait for indexes to be built on a large graph, in seconds. */
const INDEX_WAIT_S = 600;

/**
 * Makes the constraints and indexes of a model, waits until they serve, and notes in the database
 * which model it is for. Again on a prepared database it makes nothing. Throws a StartError when the
 * database holds data that the model does not fit, or cannot plan what the model lets it compute. Tells, where the model was
 * changed, what its user may want to know.
 */
export async function prepareSchema(database: Database, model: Model): Promise<readonly string[]> {
  const prepared = await isPrepared(database, model);
  if (!prepared) await checkDatabaseModel(database, model);
  const wanted = schemaStatements(model);
  const present = await readPresent(database);
  const missing = wanted.filter(({ name }) => !present.has(name));
  const names = new Set(wanted.map(({ name }) => name));
  const obsolete = [...present].filter(([name]) => isOurs(name) && !names.has(name));
  const drops = obsolete.map(([name, { kind }]) => `DROP ${kind} ${name} IF EXISTS`);
  await changeSchema(database, [...drops, ...missing.map(({ text }: SchemaStatement) => text)]);
  if (missing.length > 0 || [...present.values()].some(({ online }) => !online)) {
    await awaitIndexes(database);
  }
  if (prepared) return [];
  await checkComputedFields(database, model);
  await relabelEntities(database, model);
  await noteModel(database, model);
  const lacks = await findMissingValues(database, model);
  return [
    ...(await findUnseenValues(database, model)),
    ...lacks.map((one) => `${printMisfit(one)}. Seed it: whoever asks gets an error until then`),
  ];
}

/** Waits until all indexes serve. Throws a StartError for those that Neo4j cannot make of what is stored. */
async function awaitIndexes(database: Database): Promise<void> {
  try {
    await readRows(database, {
      text: 'CALL db.awaitIndexes($p.seconds)',
      parameters: { p: { seconds: INDEX_WAIT_S } },
    });
  } catch (error) {
    const failed = await readRows(database, {
      text: "SHOW INDEXES YIELD name, state WHERE state = 'FAILED' RETURN name",
      parameters: {},
    });
    if (failed.length === 0) throw error;
    throw new StartError(
      `Neo4j cannot make an index of what is stored (${failed.flat().join(', ')}): a text is longer than it can take, which is 6,000 bytes. Take @index away from the field, or shorten the texts first.`,
      error,
    );
  }
}

/** An index of the database, or a constraint with one. */
interface Present {
  /** The word that drops it. */
  readonly kind: 'CONSTRAINT' | 'INDEX';
  /** Whether it serves. */
  readonly online: boolean;
}

/** Indexes and constraints by name. */
async function readPresent(database: Database): Promise<ReadonlyMap<string, Present>> {
  const rows = await readRows(database, {
    text: `SHOW INDEXES YIELD name, owningConstraint, state
RETURN name, owningConstraint, state = 'ONLINE'`,
    parameters: {},
  });
  return new Map(
    rows.map(([name, constraint, online]) => [
      String(name),
      { kind: constraint === null ? 'INDEX' : 'CONSTRAINT', online: online === true },
    ]),
  );
}

/** Whatever bears other names is not ours to drop. */
function isOurs(name: string): boolean {
  return /^(unique|range|text|search)_/.test(name);
}

/** All in one transaction: a thousand small ones would take seconds. */
async function changeSchema(database: Database, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await writeStatements(
    database,
    texts.map((text) => ({ text, parameters: {} })),
  );
}

/** True where the database was prepared for this very model, by the hash of it. */
export async function isPrepared(database: Database, model: Model): Promise<boolean> {
  const noted = await readRows(database, {
    text: `MATCH (meta:Meta {id: 'model', name: $p.name, hash: $p.hash, version: $p.version})
RETURN meta.id`,
    parameters: { p: noteOf(model) },
  });
  return noted.length > 0;
}

/** Notes in the database which model it is for. */
export async function noteModel(database: Database, model: Model): Promise<void> {
  await writeStatements(database, [
    {
      text: `MERGE (meta:Meta {id: 'model'})
SET meta.name = $p.name, meta.hash = $p.hash, meta.version = $p.version`,
      parameters: { p: noteOf(model) },
    },
  ]);
}

function noteOf({ name, hash }: Model) {
  return { name, hash, version: LAYOUT_VERSION };
}
