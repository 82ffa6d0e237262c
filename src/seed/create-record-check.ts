import type { NodeType } from '../model/model.ts';
import { checkEntity } from './check-entity.ts';
import { checkFact } from './check-fact.ts';
import { checkNames } from './check-names.ts';
import { checkPassage } from './check-passage.ts';
import { type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import { checkRelation } from './check-relation.ts';
import { checkRetraction } from './check-retraction.ts';
import { createTwinCheck } from './create-twin-check.ts';
import type { FactDraft } from './fact-draft.ts';
import { currentId, isMerged } from './known.ts';
import { resolveFacts } from './resolve-facts.ts';
import type {
  EntityRow,
  NameRow,
  PassageRow,
  RelationRow,
  RetractionRow,
  SeedGraph,
  SourceRetractionRow,
  UnstatedRow,
} from './seed-graph.ts';
import type { EntityRecord, SeedRecord } from './seed-record.ts';
import { type Position, printPlace, type Report } from './seed-value.ts';

/** The check of records that are read a part at a time. */
export interface RecordCheck {
  add(records: readonly SeedRecord[]): void;
  /** What all of them say, as rows. Reports what can be seen only of the whole. */
  finish(): SeedGraph;
  /** Where each fact is stated, by key. */
  places(): ReadonlyMap<string, Position>;
}

/** Begins with no records. */
export function createRecordCheck(checking: Checking): RecordCheck {
  const { known, report } = checking;
  const entities: EntityRow[] = [];
  const passages: PassageRow[] = [];
  const ownNames: NameRow[] = [];
  const names: NameRow[] = [];
  const unstated: UnstatedRow[] = [];
  const drafts: FactDraft[] = [];
  const relations: RelationRow[] = [];
  const retractions: RetractionRow[] = [];
  const sourceRetractions: SourceRetractionRow[] = [];
  const twins = createTwinCheck(report);
  const add = (record: SeedRecord): void => {
    switch (record.kind) {
      case 'entity': {
        if (passOver(record, checking)) break;
        const type = findType(record, checking);
        if (!type) break;
        const checked = checkEntity(record, type, checking);
        entities.push(checked.entity);
        ownNames.push(...checked.names);
        unstated.push(...checked.unstated);
        break;
      }
      case 'passage': {
        const passage = checkPassage(record, checking);
        if (passage) passages.push(passage);
        break;
      }
      case 'names':
        if (passOver(record, checking)) break;
        names.push(...checkNamesOf(record, checking));
        break;
      case 'fact': {
        const draft = checkFact(record, checking);
        if (draft) drafts.push(draft);
        break;
      }
      case 'relation': {
        const relation = checkRelation(record, checking);
        if (!relation) break;
        relations.push(relation);
        twins.add(relation, record.at);
        break;
      }
      case 'retraction': {
        const retraction = checkRetraction(record, checking);
        if (retraction) retractions.push(retraction);
        break;
      }
      case 'unreadable':
        break;
      case 'sourceRetraction': {
        const id = checkEntityReference('retractSource', 'Source', record.id, checking);
        if (id !== undefined) sourceRetractions.push({ id });
        break;
      }
    }
  };
  return {
    add(records) {
      for (const record of records) add(record);
    },
    finish() {
      reportTwins(drafts, report);
      reportBoth(drafts, known, report);
      return {
        entities,
        passages,
        names: [...ownNames, ...names],
        facts: resolveFacts(drafts, known, report),
        relations,
        unstated: [...unstated, ...drafts.flatMap((draft) => draft.unstated)],
        retractions,
        sourceRetractions,
      };
    },
    places: () => new Map(drafts.map(({ key, at }) => [key, at])),
  };
}

/** What is said of an entity that was merged is kept as it was; that may be asked to be a mistake. */
function passOver(
  { id, at }: Extract<SeedRecord, { kind: 'entity' | 'names' }>,
  { known, report, merged }: Checking,
): boolean {
  const { entities } = known;
  if (!isMerged(entities, id)) return false;
  if (merged === 'report') {
    const into = currentId(entities, id);
    report(at, `${id} was merged into ${into}: change that one, or unmerge ${id} first`);
  }
  return true;
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
        `says the same as the fact at ${printPlace(twin.at)}; put their citations together, or give both a key:`,
      );
    }
    seen.set(draft.key, draft);
  }
}

/** Lines may come in any order, so that neither is the later one. */
function reportBoth(
  drafts: readonly FactDraft[],
  { retractions }: Checking['known'],
  report: Report,
): void {
  for (const { key, at } of drafts) {
    const retracted = retractions.get(key);
    if (!retracted) continue;
    report(retracted, `retract: ${key} is stated at ${printPlace(at)}; expected one of the two`);
  }
}
