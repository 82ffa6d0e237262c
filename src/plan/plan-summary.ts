import type { FieldNode, SelectionSetNode } from 'graphql';
import { collectFields, selectionsOf } from './collect-fields.ts';
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
import { readSize } from './plan-page.ts';
import { planParts } from './plan-parts.ts';
import { planSubject, type SummaryTarget } from './plan-subject.ts';

/** So many groups when `first` is not given. */
const DEFAULT_GROUPS = 100;

/** The most groups there can be. */
const MAX_GROUPS = 1000;

const ofGroups = (sizes: string) =>
  `${sizes} groups are given, the largest first: ask for so many, and for others by \`where\``;

/** `groupBy(field, first)`: how many items have each value, or lead to each entity. */
export function planGroups(
  context: PlanContext,
  list: SummaryTarget,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): SummaryPlan {
  const nodes: NodePlan[] = [];
  const planPart = (key: string, fields: readonly FieldNode[]): GroupPart => {
    const name = fields[0]?.name.value;
    switch (name) {
      case 'value':
      case 'count':
      case '__typename':
        return { key, part: name };
      default: {
        const node = context.planNode(context, 'Entity', selectionsOf(fields));
        return { key, part: 'entity', column: nodes.push(node) - 1 };
      }
    }
  };
  const asked = collectFields(context, requireObject(context, 'GroupCount'), selections);
  const parts = [...asked].map(([key, fields]) => planPart(key, fields));
  const size = readSize('groupBy.first', context.pin(args.first), {
    most: MAX_GROUPS,
    right: ofGroups,
  });
  const first = size ?? DEFAULT_GROUPS;
  const subject = planSubject(context.model, list, 'groupBy.field', args.field);
  if (list.whole && subject.value.kind === 'type') {
    return { kind: 'typeCounts', subject: subject.value, first, parts };
  }
  return { kind: 'groups', subject, first, nodes, parts };
}

/** `aggregate(field)`: how many items have a value, how many different ones, and what these span. */
export function planAggregate(
  context: PlanContext,
  list: SummaryTarget,
  args: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
): SummaryPlan {
  const subject = planSubject(context.model, list, 'aggregate.field', args.field);
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
