import type { NodeType } from '../model/model.ts';
import { type CheckedEntity, checkEntity } from './check-entity.ts';
import { checkFact } from './check-fact.ts';
import { checkNames } from './check-names.ts';
import { checkPassage } from './check-passage.ts';
import { type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import { checkRelation } from './check-relation.ts';
import type { FactDraft } from './fact-draft.ts';
import { resolveFacts } from './resolve-facts.ts';
import type { NameRow, PassageRow, RelationRow, SeedGraph } from './seed-graph.ts';
import type { EntityRecord, SeedRecord } from './seed-record.ts';
import type { Position, Report } from './seed-value.ts';

/** All records against the model and against each other; what they say becomes rows. */
export function checkRecords(records: readonly SeedRecord[], checking: Checking): SeedGraph {
  const entities: CheckedEntity[] = [];
  const passages: PassageRow[] = [];
  const names: NameRow[] = [];
  const drafts: FactDraft[] = [];
  const relations = new Map<SeedRecord, RelationRow>();
  for (const record of records) {
    switch (record.kind) {
      case 'entity': {
        const type = findType(record, checking);
        if (type) entities.push(checkEntity(record, type, checking));
        break;
      }
      case 'passage': {
        const passage = checkPassage(record, checking);
        if (passage) passages.push(passage);
        break;
      }
      case 'names':
        names.push(...checkNamesOf(record, checking));
        break;
      case 'fact': {
        const draft = checkFact(record, checking);
        if (draft) drafts.push(draft);
        break;
      }
      case 'relation': {
        const relation = checkRelation(record, checking);
        if (relation) relations.set(record, relation);
        break;
      }
    }
  }
  reportTwins(drafts, checking.report);
  reportTwinRelations(relations, checking.report);
  reportSecondTargets(relations, checking.report);
  return {
    entities: entities.map((one) => one.entity),
    passages,
    names: [...entities.flatMap((one) => one.names), ...names],
    facts: resolveFacts(drafts, checking.known, checking.report),
    relations: [...relations.values()],
    unstated: [...entities, ...drafts].flatMap((one) => one.unstated),
  };
}

function findType(record: EntityRecord, { model, known, report }: Checking): NodeType | undefined {
  const type = model.nodes.get(record.type);
  if (type?.kind !== 'object' || !type.entity) {
    const names = [...model.nodes.values()].filter((one) => one.kind === 'object' && one.entity);
    const types = names.map((one) => one.name);
    reportUnknown(record.typeAt, 'the model has no type', record.type, types, report);
    return undefined;
  }
  const stored = known.entities.get(record.id);
  if (stored?.stored && stored.type !== record.type) {
    report(record.at, `${record.id} is ${stored.type} already: expected it under ${stored.type}:`);
    return undefined;
  }
  return type;
}

function checkNamesOf(
  record: Extract<SeedRecord, { kind: 'names' }>,
  checking: Checking,
): readonly NameRow[] {
  const reference = { kind: 'scalar', at: record.at, value: record.id } as const;
  const id = checkEntityReference('names', 'Entity', reference, checking);
  return id === undefined ? [] : checkNames(id, record.names, record.source, checking);
}

/** Two facts without a key that say the same would overwrite each other. */
function reportTwins(drafts: readonly FactDraft[], report: Report): void {
  const seen = new Map<string, FactDraft>();
  for (const draft of drafts) {
    const twin = seen.get(draft.key);
    if (twin && draft.key.startsWith('f-')) {
      report(
        draft.at,
        `says the same as the fact at ${twin.at.file}:${twin.at.line}; put their citations together, or give both a key:`,
      );
    }
    seen.set(draft.key, draft);
  }
}

/** The model has one relation of a type there: files that name two do not say which. */
function reportSecondTargets(
  relations: ReadonlyMap<SeedRecord, RelationRow>,
  report: Report,
): void {
  const seen = new Map<string, Position>();
  for (const [{ at }, { type, single }] of relations) {
    for (const { end, id } of single) {
      const key = `${type} ${end} ${id}`;
      const first = seen.get(key) ?? at;
      if (first !== at) {
        const place = `${first.file}:${first.line}`;
        report(at, `the model has one ${type} of "${id}", and ${place} names another already`);
        break;
      }
      seen.set(key, at);
    }
  }
}

/** Two relations of a type between the same two are told apart by keys of their own. */
function reportTwinRelations(
  relations: ReadonlyMap<SeedRecord, RelationRow>,
  report: Report,
): void {
  const seen = new Map<string, Position>();
  for (const [{ at }, { id }] of relations) {
    const twin = seen.get(id);
    if (twin) {
      const place = `${twin.file}:${twin.line}`;
      report(at, `says the same as the relation at ${place}; give each a key: if both hold`);
    }
    seen.set(id, at);
  }
}
