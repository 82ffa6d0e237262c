import { ClientError } from '../../src/errors.ts';
import { type Field, type Model, requireEdge, requireNode } from '../../src/model/model.ts';
import {
  isSummarized,
  type SummarizedField,
  TYPE_NAME,
} from '../../src/model/summarized-fields.ts';
import { claimBehind, findRows, type Row } from './find-rows.ts';
import { readProperty } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { compareValues } from './oracle-order.ts';
import { readComputed, type World } from './oracle-world.ts';

/** The list whose items are summed up. */
export interface SummedList {
  readonly target: string;
  readonly edge: string | null;
  /** A claim leads to each item. */
  readonly claims: boolean;
}

/** What edges tell of their claims without a look at these. */
export const OF_CLAIMS: readonly string[] =
  'polarity modality stands basis rank open validFrom validTo recordedAt retractedAt'.split(' ');

type Value = string | number | boolean;
type Subject = { readonly on: 'node' | 'edge' | 'claim'; readonly field: SummarizedField } | null;

/** The fields of a connection over all of its rows. */
export function presentSummaries(world: World, list: SummedList, rows: readonly Row[]): object {
  return {
    groupBy: ({ field, first }: { field: string; first?: number | null }) =>
      groupRows(world, list, rows, field).slice(0, first ?? 100),
    aggregate: ({ field }: { field: string }) => aggregateRows(world, list, rows, field),
  };
}

/** Null for the type of the items. */
function findSubject({ model }: World, list: SummedList, name: string): Subject {
  if (name === TYPE_NAME) return null;
  const type = requireNode(model, list.target);
  const own = type.kind === 'union' ? requireNode(model, 'Entity').fields : type.fields;
  const ofClaim =
    list.claims && OF_CLAIMS.includes(name) ? requireNode(model, 'Fact').fields : null;
  const choices = [
    { on: 'node', field: own.get(name) },
    {
      on: 'edge',
      field: list.edge === null ? undefined : model.edges.get(list.edge)?.fields.get(name),
    },
    { on: 'claim', field: ofClaim?.get(name) },
    { on: 'node', field: list.target === 'Fact' ? qualifierOf(model, name) : undefined },
  ] as const;
  for (const { on, field } of choices) {
    if (field && isSummarized(field, model.nodes)) return { on, field };
  }
  throw new ClientError('BAD_USER_INPUT', `there is no field ${name}`);
}

/** What qualifies facts of whatever relation. */
function qualifierOf(model: Model, name: string): Field | undefined {
  const edges = [...model.relations.values()].flatMap(({ kind, edge }) =>
    kind === 'plain' || edge === null ? [] : [requireEdge(model, edge)],
  );
  return edges.find(({ fields }) => fields.has(name))?.fields.get(name);
}

function ownerOf(
  world: World,
  { edge: type }: SummedList,
  { on }: NonNullable<Subject>,
  row: Row,
): Thing {
  switch (on) {
    case 'node':
      return row.node;
    case 'edge':
      return { type: type ?? '', properties: row.edge ?? {} };
    case 'claim':
      return claimBehind(world, row) ?? { type: 'Fact', properties: {} };
  }
}

function entitiesOf(world: World, owner: Thing, field: SummarizedField): Thing[] | null {
  switch (field.kind) {
    case 'relation':
    case 'role':
    case 'lookup':
    case 'sources':
      return findRows(world, owner, field).map(({ node }) => node);
    default:
      return null;
  }
}

function valuesOf(world: World, owner: Thing, field: SummarizedField, suffix: string): Value[] {
  const value =
    field.kind === 'computed'
      ? readComputed(world, field, owner)
      : readProperty(world, owner, field.kind === 'fuzzyDate' ? field.name + suffix : field.name);
  const isFlag =
    field.kind === 'property' && field.type === 'Boolean' && field.required && !field.list;
  const absent = isFlag && hasField(world, owner, field.name) ? false : undefined;
  return [value ?? absent ?? []].flat() as Value[];
}

/** Facts have the qualifiers of their own relation alone. */
function hasField({ model }: World, { type, properties }: Thing, name: string): boolean {
  if (type !== 'Fact' || requireNode(model, 'Fact').fields.has(name)) return true;
  const edge = model.relations.get(String(properties.relation))?.edge;
  return typeof edge === 'string' && requireEdge(model, edge).fields.has(name);
}

interface Group {
  readonly value: string | null;
  readonly entity: object | null;
  readonly rank: Value | null;
  count: number;
}

function groupRows(world: World, list: SummedList, rows: readonly Row[], name: string): Group[] {
  const subject = findSubject(world, list, name);
  const groups = new Map<Value | null, Group>();
  for (const row of rows) {
    for (const [key, group] of new Map(groupsOf(world, list, subject, row))) {
      const known = groups.get(key) ?? { ...group, count: 0 };
      known.count += 1;
      groups.set(key, known);
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || compareRanks(a.rank, b.rank));
}

function groupsOf(
  world: World,
  list: SummedList,
  subject: Subject,
  row: Row,
): [Value | null, Group][] {
  const nothing: [null, Group] = [null, { value: null, entity: null, rank: null, count: 0 }];
  if (subject === null) {
    const { type } = row.node;
    const rank = requireNode(world.model, type).label ?? type;
    return [[type, { value: type, entity: null, rank, count: 0 }]];
  }
  const owner = ownerOf(world, list, subject, row);
  const entities = entitiesOf(world, owner, subject.field);
  const groups = entities
    ? entities.map((entity): [Value, Group] => [
        idOf(entity),
        { value: null, entity: world.present(entity), rank: idOf(entity), count: 0 },
      ])
    : valuesOf(world, owner, subject.field, 'Text').map((value): [Value, Group] => [
        value,
        { value: String(value), entity: null, rank: value, count: 0 },
      ]);
  return groups.length > 0 ? groups : [nothing];
}

/** Nothing comes last. */
function compareRanks(a: Value | null, b: Value | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareValues(a, b);
}

/** A date counts by its words, whether or not a day of it is known; only its earliest day has an order. */
function aggregateRows(world: World, list: SummedList, rows: readonly Row[], name: string): object {
  const subject = findSubject(world, list, name);
  const isDate = subject?.field.kind === 'fuzzyDate';
  const valuesBy = (suffix: string) =>
    rows.flatMap((row): Value[] => {
      if (subject === null) return [row.node.type];
      const owner = ownerOf(world, list, subject, row);
      const entities = entitiesOf(world, owner, subject.field);
      return entities?.map(idOf) ?? valuesOf(world, owner, subject.field, suffix);
    });
  const values = valuesBy(isDate ? 'Text' : '');
  const type = subject?.field && 'type' in subject.field ? subject.field.type : null;
  const numbers = type === 'Int' || type === 'Float' ? (values as number[]) : null;
  const isText = type !== null && !numbers && type !== 'Boolean';
  const texts = (isDate ? valuesBy('') : isText ? values : []).toSorted(compareValues);
  const sum = numbers?.reduce((total, value) => total + value, 0) ?? null;
  return {
    count: values.length,
    distinct: new Set(values).size,
    min: numbers && numbers.length > 0 ? Math.min(...numbers) : null,
    max: numbers && numbers.length > 0 ? Math.max(...numbers) : null,
    avg: numbers && numbers.length > 0 && sum !== null ? rounded(sum / numbers.length) : null,
    sum: sum === null ? null : rounded(sum),
    least: texts[0] ?? null,
    greatest: texts.at(-1) ?? null,
  };
}

/** To the digits that a double holds for sure. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
