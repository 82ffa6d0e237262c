import type { Database } from '../database/connect.ts';
import { readRows } from '../database/read-rows.ts';
import type { Model } from '../model/model.ts';
import { type ChosenRecords, chooseRecords } from './choose-records.ts';
import { entityTypes, exportEntities, exportEntitiesWith } from './export-entities.ts';
import { exportFacts, exportFactsWith } from './export-facts.ts';
import { exportPassages, exportPassagesWith } from './export-passages.ts';
import type { ExportRecord } from './export-record.ts';
import { exportRelations } from './export-relations.ts';
import type { Selection } from './selection.ts';

/**
 * What the graph says now, as records of a seed, some hundreds at a time and always in the same order:
 * sources, passages, other entities by type and id, relations by type and ends, facts by key. With a
 * selection, what it names and what that refers to.
 */
export async function* exportGraph(
  database: Database,
  model: Model,
  selection?: Selection,
): AsyncGenerator<readonly ExportRecord[]> {
  if (selection)
    yield* exportChosen(database, model, await chooseRecords(database, model, selection));
  else yield* exportAll(database, model);
}

async function* exportAll(
  database: Database,
  model: Model,
): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntities(database, source);
  yield* exportPassages(database);
  for (const type of others) yield* exportEntities(database, type);
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  yield* exportRelationTypes(
    database,
    model,
    plain.map(({ type }) => type),
  );
  yield* exportFacts(database, model);
}

async function* exportChosen(
  database: Database,
  model: Model,
  { entities, passages, relations, facts }: ChosenRecords,
): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntitiesWith(database, model, entities.get(source.name) ?? []);
  yield* exportPassagesWith(database, passages);
  for (const { name } of others) {
    yield* exportEntitiesWith(database, model, entities.get(name) ?? []);
  }
  yield* exportRelationTypes(database, model, relations);
  yield* exportFactsWith(database, model, facts);
}

async function* exportRelationTypes(
  database: Database,
  model: Model,
  types: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  for (const type of [...types].sort()) {
    const relation = model.relations.get(type);
    if (relation) yield* exportRelations(database, model, relation);
  }
}

/** Number of claims that nothing supports any more, and that no export has. */
export async function countFallen(database: Database): Promise<number> {
  const [row] = await readRows(database, {
    text: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.modality IS NULL
RETURN count(*)`,
    parameters: {},
  });
  return Number(row?.[0] ?? 0);
}
