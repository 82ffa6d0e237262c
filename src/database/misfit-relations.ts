import {
  type Model,
  type NodeType,
  type Relation,
  requireEdge,
  requireNode,
} from '../model/model.ts';
import type { Database } from './connect.ts';
import type { Misfit } from './misfit.ts';
import { readRows } from './read-rows.ts';
import { readIn } from './run.ts';
import { singleChecks } from './single-checks.ts';

/** Stored facts and relations that the model does not fit: their kind, the types that they join, and how many an entity has. */
export async function findMisfitRelations(
  database: Database,
  model: Model,
): Promise<readonly Misfit[]> {
  const groups = [...(await readFacts(database)), ...(await readRelationships(database, model))];
  return [
    ...merge(groups.flatMap((group) => judge(group, model))),
    ...merge((await readRoles(database)).flatMap((role) => judgeRole(role, model))),
    ...(await findSeveral(database, model)),
  ];
}

/** Facts or relationships of one relation that join the same types. */
interface Group {
  readonly relation: string;
  readonly noun: 'fact' | 'relation';
  readonly subject: readonly string[];
  /** Labels of the object; null for a literal. */
  readonly object: readonly string[] | null;
  readonly count: number;
  readonly example: string;
}

async function readFacts(database: Database): Promise<readonly Group[]> {
  const rows = await readRows(database, {
    text: `MATCH (fact:Fact)
OPTIONAL MATCH (subject:Entity {id: fact.subjectId})
OPTIONAL MATCH (object:Entity {id: fact.objectId})
RETURN fact.relation, labels(subject), CASE WHEN fact.objectId IS NOT NULL THEN coalesce(labels(object), []) END,
  count(*), min(fact.id)`,
    parameters: {},
  });
  return rows.map((row) => toGroup(row, 'fact'));
}

/** Those that are made from facts are looked at as facts. */
async function readRelationships(database: Database, model: Model): Promise<readonly Group[]> {
  const rows = await readRows(database, {
    text: `MATCH (subject:Entity)-[relation]->(object:Entity)
WHERE type(relation) IN $p.plain OR type(relation) IN $p.facts AND NOT EXISTS { (:Fact {id: relation.id}) }
RETURN type(relation), labels(subject), labels(object), count(*), min(relation.id)`,
    parameters: {
      p: {
        plain: typesOf(model, 'plain'),
        facts: [...typesOf(model, 'fact'), ...typesOf(model, 'claim')],
      },
    },
  });
  return rows.map((row) => toGroup(row, 'relation'));
}

function typesOf({ relations }: Model, kind: Relation['kind']): string[] {
  return [...relations.values()].filter((one) => one.kind === kind).map(({ type }) => type);
}

function toGroup(row: readonly unknown[], noun: Group['noun']): Group {
  const [relation, subject, object, count, example] = row;
  return {
    ...{ relation: String(relation), noun, count: Number(count), example: String(example) },
    // Neo4j's lists of labels; null where there is nothing to have any.
    subject: (subject ?? []) as string[],
    object: object as string[] | null,
  };
}

function judge(group: Group, model: Model): readonly Misfit[] {
  const relation = model.relations.get(group.relation);
  if (!relation) return [];
  const { type, kind } = relation;
  const { noun, count, example } = group;
  const tell = (fault: string) => [{ place: type, noun, count, example, fault }];
  if (noun === 'fact' && kind === 'plain')
    return tell('made by @fact, where the model has @relation');
  if (noun === 'relation' && kind !== 'plain')
    return tell('without a claim, where the model has @fact');
  if (noun === 'fact' && (kind === 'claim') !== (group.object === null)) {
    return tell(
      kind === 'claim'
        ? 'about an entity, where the model has a value'
        : 'with a value, where the model has an entity',
    );
  }
  if (joins(relation, group, model)) return [];
  const [subject, object] = [nameType(group.subject, model), nameType(group.object ?? [], model)];
  return tell(
    `from ${subject} to ${group.object ? object : 'a value'}, which the model does not join`,
  );
}

function joins(
  { ends, symmetric, kind }: Relation,
  { subject, object }: Group,
  model: Model,
): boolean {
  const isA = (labels: readonly string[], name: string) =>
    requireNode(model, name).possible.some((one) =>
      labels.includes(requireNode(model, one).label ?? ''),
    );
  return ends.some(
    (pair) =>
      (isA(subject, pair.subject) && (kind === 'claim' || isA(object ?? [], pair.object))) ||
      (symmetric && isA(object ?? [], pair.subject) && isA(subject, pair.object)),
  );
}

function nameType(labels: readonly string[], { nodes }: Model): string {
  const isConcrete = ({ kind, label }: NodeType) =>
    kind === 'object' && label !== null && labels.includes(label);
  return [...nodes.values()].find(isConcrete)?.name ?? 'nothing';
}

/** Entities of one type that qualify facts of one relation by one name. */
interface Role {
  readonly relation: string;
  readonly role: string;
  readonly labels: readonly string[];
  readonly several: boolean;
  readonly count: number;
  readonly example: string;
}

async function readRoles(database: Database): Promise<readonly Role[]> {
  const rows = await readRows(database, {
    text: `MATCH (fact:Fact)-[role]->(entity:Entity)
WITH fact, type(role) AS role, collect(labels(entity)) AS found
UNWIND found AS labels
RETURN fact.relation, role, labels, size(found) > 1, count(DISTINCT fact), min(fact.id)`,
    parameters: {},
  });
  return rows.map(([relation, role, labels, several, count, example]) => ({
    ...{ relation: String(relation), role: String(role), several: several === true },
    // Neo4j's list of labels.
    labels: labels as string[],
    ...{ count: Number(count), example: String(example) },
  }));
}

function judgeRole(
  { relation, role, labels, several, count, example }: Role,
  model: Model,
): readonly Misfit[] {
  const edge = model.relations.get(relation)?.edge ?? null;
  const fields = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  const field = fields.find((one) => one.kind === 'role' && one.role === role);
  const tell = (fault: string) => [
    {
      place: `${relation}.${field?.name ?? role.toLowerCase()}`,
      noun: 'fact',
      count,
      example,
      fault,
    },
  ];
  if (field?.kind !== 'role') return tell('with such a qualifier, which the model does not have');
  const possible = requireNode(model, field.target).possible;
  if (!possible.some((name) => labels.includes(requireNode(model, name).label ?? ''))) {
    return tell(
      `with ${nameType(labels, model)} as a qualifier, where the model has ${field.target}`,
    );
  }
  return several && !field.list ? tell('with several, where the model has one') : [];
}

/** Entities with several relations where the model has one. */
async function findSeveral(database: Database, model: Model): Promise<readonly Misfit[]> {
  const misfits: Misfit[] = [];
  for (const check of singleChecks(model)) {
    const rows = await check.find(readIn(database));
    const [first] = rows;
    if (!first) continue;
    const [example, , relation] = first.map(String);
    const fault = 'with several, where the model has one';
    misfits.push({
      ...{ place: relation ?? '', noun: 'entity', count: rows.length, fault },
      example: example ?? '',
    });
  }
  return misfits;
}

/** Those of one place and fault as one. */
function merge(misfits: readonly Misfit[]): readonly Misfit[] {
  const merged = new Map<string, Misfit>();
  for (const misfit of misfits) {
    const key = `${misfit.place} ${misfit.fault}`;
    const other = merged.get(key);
    merged.set(key, other ? { ...other, count: other.count + misfit.count } : misfit);
  }
  return [...merged.values()];
}
