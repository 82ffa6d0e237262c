import type {
  AggregateNumber,
  AggregatePart,
  AggregatePlan,
  GroupPart,
  GroupsPlan,
  NodePlan,
  RelationCountsPlan,
  SubjectPlan,
  SummaryPlan,
  TypeCountsPlan,
  TypeSubject,
} from '../plan/node-plan.ts';
import { asList, type Shaped } from './shaped.ts';

/** Shapes a node that groups lead to. */
export type ShapeNode = (node: NodePlan, value: unknown) => Shaped | null;

/** What was printed for a summary becomes a number, a truth value, a list of groups or an object. */
export function shapeSummary(summary: SummaryPlan, value: unknown, shapeNode: ShapeNode): unknown {
  switch (summary.kind) {
    case 'groups':
      return asList(value).map((group) => shapeGroup(summary, asList(group), shapeNode));
    case 'typeCounts':
      return asList(value).map((pair) => shapeTypeCount(summary, asList(pair)));
    case 'aggregate': {
      const found = asList(value);
      return Object.fromEntries(
        summary.parts.map((part) => [part.key, shapeAggregatePart(part, summary, found)]),
      );
    }
    case 'relationCounts':
      return asList(value).map((count) => shapeRelationCount(summary, asList(count)));
    default:
      return value;
  }
}

function shapeRelationCount(
  { parts }: RelationCountsPlan,
  [relation, direction, count]: readonly unknown[],
): Shaped {
  const values = { relation, direction, count, __typename: 'RelationCount' };
  return Object.fromEntries(parts.map(({ key, part }) => [key, values[part]]));
}

function shapeAggregatePart(
  part: AggregatePart,
  { numbers }: AggregatePlan,
  found: readonly unknown[],
): unknown {
  switch (part.kind) {
    case 'typename':
      return 'Aggregate';
    case 'number':
      return worksOut(numbers[part.place])
        ? withoutNoise(found[part.place] ?? null)
        : (found[part.place] ?? null);
    case 'nothing':
      return null;
  }
}

/** A sum or mean is no value of the graph, but made of several. */
function worksOut(number: AggregateNumber | undefined): boolean {
  return number === 'sum' || number === 'avg';
}

/** What is worked out of decimals as a reader would write it: a double holds 15 of their digits for sure (IEEE 754). */
function withoutNoise(value: unknown): unknown {
  const isFraction =
    typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value);
  return isFraction ? Number(value.toPrecision(15)) : value;
}

function shapeTypeCount(
  { subject, parts }: TypeCountsPlan,
  [count, label]: readonly unknown[],
): Shaped {
  const shapePart = ({ part }: GroupPart): unknown => {
    switch (part) {
      case 'count':
        return count;
      case '__typename':
        return 'GroupCount';
      case 'value':
        return typeOf(subject, label);
      case 'entity':
        return null;
    }
  };
  return Object.fromEntries(parts.map((part) => [part.key, shapePart(part)]));
}

function shapeGroup(
  { subject, nodes, parts }: GroupsPlan,
  [count, found]: readonly unknown[],
  shapeNode: ShapeNode,
): Shaped {
  const isEntity = subject.value.kind === 'entity';
  const shapePart = (part: GroupPart): unknown => {
    switch (part.part) {
      case 'count':
        return count;
      case '__typename':
        return 'GroupCount';
      case 'value':
        return isEntity ? null : textOf(subject, found);
      case 'entity': {
        const node = nodes[part.column];
        return isEntity && node ? shapeNode(node, asList(found)[part.column]) : null;
      }
    }
  };
  return Object.fromEntries(parts.map((part) => [part.key, shapePart(part)]));
}

/** The value as text; of a type its name, which its label need not be. */
function textOf({ value: subject }: SubjectPlan, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return subject.kind === 'type' ? typeOf(subject, value) : String(value);
}

function typeOf({ types, labels }: TypeSubject, label: unknown): string | null {
  return types[labels.indexOf(String(label))] ?? null;
}
