import type { Model } from '../model/model.ts';
import { checkComputedFields } from './check-computed-fields.ts';
import { checkDatabaseModel, LAYOUT_VERSION } from './check-database-model.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';
import { relabelEntities } from './relabel-entities.ts';
import { type SchemaStatement, schemaStatements } from './schema-statements.ts';
import { writeStatements } from './write-statements.ts';

/** Longest wait for indexes to be built on a large graph, in seconds. */
const INDEX_WAIT_S = 600;

/**
 * Makes the constraints and indexes of a model, waits until they serve, and notes in the database
 * which model it is for. Again on a prepared database it makes nothing. Throws a StartError when the
 * database holds data of another model, or cannot plan what the model lets it compute.
 */
export async function prepareSchema(database: Database, model: Model): Promise<void> {
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
    await readRows(database, {
      text: 'CALL db.awaitIndexes($p.seconds)',
      parameters: { p: { seconds: INDEX_WAIT_S } },
    });
  }
  if (prepared) return;
  await checkComputedFields(database, model);
  await relabelEntities(database, model);
  await noteModel(database, model);
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
