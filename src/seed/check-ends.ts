import { type Model, type Relation, type RelationEnds, requireNode } from '../model/model.ts';
import { type Checking, findEntity, readReference, reportUnknown } from './check-reference.ts';
import type { Position, Report, SeedMap, SeedValue } from './seed-value.ts';

/** The entities that a fact or relation joins, by the ids given; `objectId` is undefined for a literal claim. */
export interface CheckedEnds {
  readonly subjectId: string;
  readonly objectId: string | undefined;
  /** The pair of types in the model that it fits. */
  readonly ends: RelationEnds;
}

/** The relation that a record names; undefined after a report. */
export function checkRelationType(
  fields: SeedMap,
  kinds: readonly Relation['kind'][],
  { model, report, wording }: Checking,
): Relation | undefined {
  const entry = fields.entries.get('relation');
  if (!entry) {
    report(fields.at, `expected a relation, such as ${wording.field('relation')} EXPORTS_TO`);
    return undefined;
  }
  const type = readReference('relation', 'a relation such as EXPORTS_TO', entry.value, report);
  if (type === undefined) return undefined;
  const relation = model.relations.get(type);
  if (relation && kinds.includes(relation.kind)) return relation;
  if (relation) {
    const section = relation.kind === 'plain' ? 'relations' : 'facts';
    report(entry.value.at, `relation: ${type} belongs under ${section}:`);
    return undefined;
  }
  const names = [...model.relations.values()].filter((one) => kinds.includes(one.kind));
  reportUnknown(
    entry.value.at,
    'relation: the model has no',
    type,
    names.map((one) => one.type),
    report,
  );
  return undefined;
}

/** Subject and object of a record, as the relation wants them; undefined after a report. */
export function checkEnds(
  fields: SeedMap,
  relation: Relation,
  checking: Checking,
): CheckedEnds | undefined {
  const claim = relation.kind === 'claim';
  const subject = findEnd('subject', relation, fields, checking);
  const object = claim ? undefined : findEnd('object', relation, fields, checking);
  if (!subject || (!claim && !object)) return undefined;
  const { model, report } = checking;
  const fitting = relation.ends.filter((ends) => isA(model, subject.type, ends.subject));
  if (fitting.length === 0) {
    reportType(
      'subject',
      subject,
      relation.ends.map((ends) => ends.subject),
      relation,
      report,
    );
    return undefined;
  }
  const ends = object ? fitting.find((pair) => isA(model, object.type, pair.object)) : fitting[0];
  if (object && !ends) {
    reportType(
      'object',
      object,
      fitting.map((pair) => pair.object),
      relation,
      report,
    );
  }
  return ends && { subjectId: subject.id, objectId: object?.id, ends };
}

interface End {
  readonly id: string;
  readonly type: string;
  readonly at: Position;
}

function findEnd(
  name: 'subject' | 'object',
  { ends }: Relation,
  fields: SeedMap,
  checking: Checking,
): End | undefined {
  const { model, report, wording } = checking;
  const value: SeedValue | undefined = fields.entries.get(name)?.value;
  if (!value) {
    report(fields.at, `expected the id of an entity as ${wording.field(name)}`);
    return undefined;
  }
  const text = readReference(name, 'the id of an entity', value, report);
  if (text === undefined) return undefined;
  const possible = () => ends.flatMap((pair) => requireNode(model, pair[name]).possible);
  const found = findEntity(name, text, value.at, possible, checking);
  // One text for all relations of an entity: with a million of them that is half of the memory.
  return found && { id: found.id, type: found.entity.type, at: value.at };
}

function reportType(
  name: string,
  end: End,
  expected: readonly string[],
  relation: Relation,
  report: Report,
): void {
  const types = [...new Set(expected)].sort().join(' or ');
  report(
    end.at,
    `${name}: ${relation.type} expects ${types}, found "${end.id}", which is ${end.type}`,
  );
}

function isA(model: Model, type: string, expected: string): boolean {
  return requireNode(model, expected).possible.includes(type);
}
