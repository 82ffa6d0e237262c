import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import { type ChosenRecords, chooseRecords } from './choose-records.ts';
import { entityTypes, exportEntities, exportEntitiesWith } from './export-entities.ts';
import { exportFacts, exportFactsWith } from './export-facts.ts';
import { exportMerged, exportMergedWith } from './export-merged.ts';
import { exportPassages, exportPassagesWith } from './export-passages.ts';
import type { ExportRecord } from './export-record.ts';
import { exportRelations } from './export-relations.ts';
import type { Selection } from './selection.ts';

/**
 * What the graph says now, as records of a seed, some hundreds at a time and always in the same order:
 * sources, passages, other entities by type and id, those that were merged into them by id, relations by type and ends, facts by key. With a
 * selection, what it names and what that refers to.
 */
export async function* exportGraph(
  run: Run,
  model: Model,
  selection?: Selection,
): AsyncGenerator<readonly ExportRecord[]> {
  if (selection) yield* exportChosen(run, model, await chooseRecords(run, model, selection));
  else yield* exportAll(run, model);
}

async function* exportAll(run: Run, model: Model): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntities(run, source);
  yield* exportPassages(run);
  for (const type of others) yield* exportEntities(run, type);
  yield* exportMerged(run, model);
  const plain = [...model.relations.values()].filter(({ kind }) => kind === 'plain');
  yield* exportRelationTypes(
    run,
    model,
    plain.map(({ type }) => type),
  );
  yield* exportFacts(run, model);
}

async function* exportChosen(
  run: Run,
  model: Model,
  { entities, merged, passages, relations, facts }: ChosenRecords,
): AsyncGenerator<readonly ExportRecord[]> {
  const [source, ...others] = entityTypes(model);
  if (source) yield* exportEntitiesWith(run, model, entities.get(source.name) ?? []);
  yield* exportPassagesWith(run, passages);
  for (const { name } of others) {
    yield* exportEntitiesWith(run, model, entities.get(name) ?? []);
  }
  yield* exportMergedWith(run, model, merged);
  yield* exportRelationTypes(run, model, relations);
  yield* exportFactsWith(run, model, facts);
}

async function* exportRelationTypes(
  run: Run,
  model: Model,
  types: readonly string[],
): AsyncGenerator<readonly ExportRecord[]> {
  for (const type of [...types].sort()) {
    const relation = model.relations.get(type);
    if (relation) yield* exportRelations(run, model, relation);
  }
}

/** Number of claims that nothing supports any more, and that no export has. */
export async function countFallen(run: Run): Promise<number> {
  const [row] = await run({
    text: `MATCH (fact:Fact)
WHERE fact.currentKey IS NOT NULL AND fact.modality IS NULL
RETURN count(*)`,
    parameters: {},
  });
  return Number(row?.[0] ?? 0);
}
