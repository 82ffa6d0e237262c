import type { FieldNode, SelectionSetNode } from 'graphql';
import { ClientError } from '../errors.ts';
import { type Field, type Model, refuseHidden, requireEdge, requireNode } from '../model/model.ts';
import { suggestOrList } from '../model/nearest-name.ts';
import { isSummarized, type SummarizedField, TYPE_NAME } from '../model/summarized-fields.ts';
import { isCarried } from './carried-by-edge.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { planDerived } from './derived-value.ts';
import type {
  AggregateNumber,
  AggregatePart,
  GroupPart,
  NodePlan,
  SubjectPlan,
  SummaryPlan,
} from './node-plan.ts';
import { requireObject } from './plan-arguments.ts';
import type { PlanContext } from './plan-context.ts';
import { MAX_PAGE, readSize } from './plan-page.ts';
import { planParts } from './plan-parts.ts';
import { planSource } from './plan-source.ts';

/** The list whose items are summed up: their type, and that of the qualifiers on the way to them. */
export interface SummaryTarget {
  readonly target: string;
  readonly edge: string | null;
  /** A claim leads to each item. */
  readonly claims: boolean;
  /** All things of its type are in it. */
  readonly whole: boolean;
}

const OF_GROUPS = `0 to ${MAX_PAGE} groups are given, the largest first: ask for so many, and for others by \`where\``;

/** `groupBy(field, first)`: how many items have each value, or lead to each entity. */
export function planGroups(
  context: PlanContext,
  list: SummaryTarget,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): SummaryPlan {
  const nodes: NodePlan[] = [];
  const parts = [...collectFields(context, requireObject(context, 'GroupCount'), selections)].map(
    ([key, fields]): GroupPart => planGroupPart(context, key, fields, nodes),
  );
  const first = readSize('groupBy.first', context.pin(args.first), OF_GROUPS) ?? MAX_PAGE;
  const subject = planSubject(context, list, 'groupBy.field', args.field);
  if (list.whole && subject.value.kind === 'type') {
    return { kind: 'typeCounts', subject: subject.value, first, parts };
  }
  return { kind: 'groups', subject, first, nodes, parts };
}

function planGroupPart(
  context: PlanContext,
  key: string,
  fields: readonly FieldNode[],
  nodes: NodePlan[],
): GroupPart {
  const name = fields[0]?.name.value;
  switch (name) {
    case 'value':
    case 'count':
    case '__typename':
      return { key, part: name };
    default:
      nodes.push(context.planNode(context, 'Entity', selectionsOf(fields)));
      return { key, part: 'entity', column: nodes.length - 1 };
  }
}

/** `aggregate(field)`: how many items have a value, how many different ones, and what these span. */
export function planAggregate(
  context: PlanContext,
  list: SummaryTarget,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): SummaryPlan {
  const subject = planSubject(context, list, 'aggregate.field', args.field);
  const asked = planParts(context, 'Aggregate', selections);
  const numbers = NUMBERS.filter(
    (number) => makesSense(number, subject.scale) && asked.some(({ part }) => part === number),
  );
  const names: readonly string[] = numbers;
  const parts = asked.map(({ key, part }): AggregatePart => {
    if (part === '__typename') return { kind: 'typename', key };
    const place = names.indexOf(part);
    return place < 0 ? { kind: 'nothing', key } : { kind: 'number', key, place };
  });
  return { kind: 'aggregate', subject, numbers, parts };
}

const NUMBERS: readonly AggregateNumber[] = [
  'count',
  'distinct',
  'min',
  'max',
  'avg',
  'sum',
  'least',
  'greatest',
];

function makesSense(number: AggregateNumber, scale: SubjectPlan['scale']): boolean {
  switch (number) {
    case 'count':
    case 'distinct':
      return true;
    case 'min':
    case 'max':
    case 'avg':
    case 'sum':
      return scale === 'number';
    case 'least':
    case 'greatest':
      return scale === 'text';
  }
}

/**
 * What is looked at of each item: a field of its own, or else a qualifier on the way to it, or what
 * the relationship has of the claim. Throws BAD_USER_INPUT for one that there is not.
 */
function planSubject(
  { model }: PlanContext,
  list: SummaryTarget,
  path: string,
  given: unknown,
): SubjectPlan {
  const name = String(given);
  if (name === TYPE_NAME) return planTypes(model, list.target);
  const fields = summarizedFields(model, list);
  const [found] = fields.get(name) ?? [];
  if (found) return planField(model, found.field, found.on);
  for (const owner of [list.target, list.edge]) refuseHidden(model, `${owner}.${name}`, path);
  throw new ClientError(
    'BAD_USER_INPUT',
    `${path}: ${list.target} has no field "${name}" to sum up${suggestOrList(name, [TYPE_NAME, ...fields.keys()])}`,
  );
}

/** A field, and what it stands on. */
interface PlacedField {
  readonly field: SummarizedField;
  readonly on: SubjectPlan['on'];
}

/** All that a list can be summed up by, by name; of two that share one the nearer comes first. */
function summarizedFields(
  model: Model,
  { target, edge, claims }: SummaryTarget,
): ReadonlyMap<string, readonly PlacedField[]> {
  const type = requireNode(model, target);
  const own = (type.kind === 'union' ? requireNode(model, 'Entity') : type).fields;
  const qualifiers = edge === null ? [] : [...requireEdge(model, edge).fields.values()];
  const ofClaim = claims ? [...requireNode(model, 'Fact').fields.values()] : [];
  const onEdge = [...qualifiers, ...ofClaim.filter(({ name }) => isCarried(name))];
  const place = (on: SubjectPlan['on']) => (field: Field) =>
    isSummarized(field, model.nodes) ? [{ field, on }] : [];
  const all = [...[...own.values()].flatMap(place('node')), ...onEdge.flatMap(place('edge'))];
  return Map.groupBy(all, ({ field }) => field.name);
}

function planTypes(model: Model, target: string): SubjectPlan {
  const types = requireNode(model, target).possible;
  const labels = types.map((one) => requireNode(model, one).label ?? one);
  return { on: 'node', value: { kind: 'type', types, labels }, scale: 'none' };
}

function planField(model: Model, field: SummarizedField, on: SubjectPlan['on']): SubjectPlan {
  switch (field.kind) {
    case 'property':
    case 'computed': {
      const { list, type } = field;
      const scale = scaleOf(type);
      const derived = planDerived(model, field);
      if (derived) return { on, value: derived, scale };
      if (field.kind === 'computed') {
        return { on, value: { kind: 'computed', cypher: field.cypher, list }, scale };
      }
      const absent = type === 'Boolean' && field.required && !list;
      return { on, value: { kind: 'property', property: field.name, list, absent }, scale };
    }
    case 'fuzzyDate':
      return { on, value: { kind: 'date', property: field.name }, scale: 'text' };
    default:
      return { on, value: { kind: 'entity', source: planSource(model, field) }, scale: 'none' };
  }
}

function scaleOf(type: string): SubjectPlan['scale'] {
  if (type === 'Int' || type === 'Float') return 'number';
  return type === 'Boolean' ? 'none' : 'text';
}
