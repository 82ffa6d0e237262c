import type { NodeType } from '../model/model.ts';
import { type CheckedEntity, checkEntity } from './check-entity.ts';
import { checkFact } from './check-fact.ts';
import { type CheckedMerged, checkMerged } from './check-merged.ts';
import { checkNames } from './check-names.ts';
import { checkPassage } from './check-passage.ts';
import { type Checking, checkEntityReference, reportUnknown } from './check-reference.ts';
import { checkRelation } from './check-relation.ts';
import { checkRetraction } from './check-retraction.ts';
import type { CheckedSeed, OldId } from './checked-seed.ts';
import { createTwinCheck } from './create-twin-check.ts';
import { gatherFacts } from './gather-facts.ts';
import { IN_MEMORY, type Keeping } from './keeping.ts';
import { currentId, isMerged } from './known.ts';
import type {
  NameRow,
  PassageRow,
  RelationRow,
  RetractionRow,
  SourceRetractionRow,
} from './seed-graph.ts';
import { type EntityRecord, MERGED_INTO, type SeedRecord } from './seed-record.ts';

/** The check of records that are read a part at a time. */
export interface RecordCheck {
  add(records: readonly SeedRecord[]): void;
  /** What all of them say. Reports what can be seen only of the whole. */
  finish(): CheckedSeed;
}

/** Begins with no records. What they say is kept in `keeping`. */
export function createRecordCheck(
  given: Omit<Checking, 'onMerged'>,
  keeping: Keeping = IN_MEMORY,
): RecordCheck {
  const { report } = given;
  const oldIds = keeping.map<OldId>();
  const checking: Checking = {
    ...given,
    onMerged(id, into, what) {
      const { records, references } = oldIds.get(id) ?? { records: 0, references: 0 };
      oldIds.set(id, {
        into,
        records: records + (what === 'record' ? 1 : 0),
        references: references + (what === 'reference' ? 1 : 0),
      });
    },
  };
  const entities = keeping.map<CheckedEntity>();
  const merged = keeping.map<CheckedMerged>();
  const furtherNames = keeping.map<readonly NameRow[]>();
  const passages = keeping.list<PassageRow>();
  const relations = keeping.list<RelationRow>();
  const retractions = keeping.list<RetractionRow>();
  const sourceRetractions = keeping.list<SourceRetractionRow>();
  const facts = gatherFacts(given, keeping);
  const twins = createTwinCheck(report, keeping);
  let rows = 0;
  const add = (record: SeedRecord): void => {
    switch (record.kind) {
      case 'entity': {
        const isPart = record.fields.entries.has(MERGED_INTO);
        if (!isPart && passOver(record, checking)) break;
        const type = findType(record, checking);
        if (!type) break;
        if (isPart) {
          const part = checkMerged(record, type, checking);
          if (!part) break;
          merged.set(record.id, part);
          rows += 1 + part.unstated.length;
          break;
        }
        const checked = checkEntity(record, type, checking);
        entities.set(record.id, checked);
        rows += 1 + checked.names.length + checked.unstated.length;
        break;
      }
      case 'passage': {
        const passage = checkPassage(record, checking);
        if (!passage) break;
        passages.push(passage);
        rows += 1;
        break;
      }
      case 'names': {
        if (passOver(record, checking)) break;
        const names = checkNamesOf(record, checking);
        if (names.length === 0) break;
        furtherNames.set(record.id, [...(furtherNames.get(record.id) ?? []), ...names]);
        rows += names.length;
        break;
      }
      case 'fact': {
        const draft = checkFact(record, checking);
        if (!draft) break;
        facts.add(draft);
        rows += 1 + draft.unstated.length;
        break;
      }
      case 'relation': {
        const relation = checkRelation(record, checking);
        if (!relation) break;
        relations.push(relation);
        rows += 1;
        twins.add(relation, record.at);
        break;
      }
      case 'retraction': {
        const retraction = checkRetraction(record, checking);
        if (!retraction) break;
        retractions.push(retraction);
        rows += 1;
        break;
      }
      case 'unreadable':
        break;
      case 'sourceRetraction': {
        const id = checkEntityReference(given.wording.retractSource, 'Source', record.id, checking);
        if (id === undefined) break;
        sourceRetractions.push({ id });
        rows += 1;
        break;
      }
    }
  };
  return {
    add(records) {
      for (const record of records) add(record);
    },
    finish: () => ({
      rows,
      ...{ entities, merged, furtherNames, passages, relations, retractions, sourceRetractions },
      facts: facts.finish(),
      oldIds,
    }),
  };
}

/** What is said of an entity that was merged is kept as it was; that may be asked to be a mistake. */
function passOver(
  { id, at }: Extract<SeedRecord, { kind: 'entity' | 'names' }>,
  { known, report, merged, onMerged }: Checking,
): boolean {
  const { entities } = known;
  if (!isMerged(entities, id)) return false;
  const into = currentId(entities, id);
  onMerged(id, into, 'record');
  if (merged === 'report') {
    report(at, `${id} was merged into ${into}: change that one, or unmerge ${id} first`);
  }
  return true;
}

function findType(
  record: EntityRecord,
  { model, known, report, wording }: Checking,
): NodeType | undefined {
  const type = model.nodes.get(record.type);
  if (type?.kind !== 'object' || !type.entity) {
    const names = [...model.nodes.values()].filter((one) => one.kind === 'object' && one.entity);
    const types = names.map((one) => one.name);
    reportUnknown(record.typeAt, 'the model has no type', record.type, types, report);
    return undefined;
  }
  const stored = known.entities.get(record.id);
  if (stored?.stored && stored.id === record.id && stored.type !== record.type) {
    report(record.at, `${record.id} is ${stored.type} already: ${wording.under(stored.type)}`);
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
