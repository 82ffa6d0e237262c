import { invariant } from '../errors.ts';
import type {
  AggregateNumber,
  AggregatePlan,
  ConnectionPlan,
  GroupsPlan,
  NodePlan,
  SummaryPlan,
  TypeCountsPlan,
} from '../plan/node-plan.ts';
import {
  type Cypher,
  cypher,
  Given,
  join,
  list,
  name,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { type MatchedRows, printMatchedRows } from './print-matched-rows.ts';
import { printNeighbourTotal, printRelationCounts } from './print-neighbour-counts.ts';
import { printOpen } from './print-open.ts';
import {
  ownerOf,
  type PrintedSubject,
  printDistinct,
  printKept,
  printSpan,
  printStored,
  printSubject,
} from './print-subject.ts';

/** Prints a node that groups lead to: nodes have lists and lists have groups, so the way is handed in. */
export type PrintNode = (node: NodePlan, value: Variable) => Cypher;

/** Summaries of a list that one look at each row answers, as an expression: a list when they are several. */
export function printPass(
  summaries: readonly SummaryPlan[],
  plan: ConnectionPlan,
  parent: Variable,
  printNode: PrintNode,
): Cypher {
  const [only, ...others] = summaries;
  invariant(only, 'a pass has a summary');
  if (others.length === 0) return printSummary(only, plan, parent, printNode);
  return printFigures(summaries, printMatchedRows(plan, parent));
}

function printSummary(
  summary: SummaryPlan,
  plan: ConnectionPlan,
  parent: Variable,
  printNode: PrintNode,
): Cypher {
  const { source } = plan;
  switch (summary.kind) {
    case 'totalCount':
      if (source.kind === 'search') return cypher`size(${new Given(source)})`;
      return source.kind === 'neighbours'
        ? printNeighbourTotal(plan, source, parent)
        : printTotal(plan, parent);
    case 'relationCounts':
      invariant(source.kind === 'neighbours', 'relations are counted of neighbours');
      return printRelationCounts(plan, source, parent);
    case 'open':
      return printOpen(source, parent);
    case 'groups':
      return printGroups(summary, printMatchedRows(plan, parent), printNode);
    case 'typeCounts':
      return printTypeCounts(summary);
    case 'aggregate':
      if (summary.numbers.length === 0) return trusted('null');
      return printAggregate(summary, printMatchedRows(plan, parent));
  }
}

/** All rows under the filter. Without one, and by one relationship type, the degree store knows it. */
function printTotal(plan: ConnectionPlan, parent: Variable): Cypher {
  const { clauses, row, edge, repeats } = printMatchedRows(plan, parent);
  return cypher`COUNT {
  ${clauses}
  RETURN ${repeats ? cypher`DISTINCT ${row}` : cypher`${edge}`}
}`;
}

/** `[count, value]` of each group, or `[count, entities]` with the entity once for each selection. A row without a value is in the group of null. */
function printGroups(
  { subject, first, nodes }: GroupsPlan,
  rows: MatchedRows,
  printNode: PrintNode,
): Cypher {
  const count = variable('count');
  const { clauses, value, isEntity } = printSubject(subject, rows);
  const tie = isEntity ? cypher`${value}.id` : cypher`${value}`;
  const entities = list(nodes.map((node) => printNode(node, value)));
  const returned = isEntity
    ? cypher`CASE WHEN ${value} IS NOT NULL THEN ${entities} END`
    : cypher`${value}`;
  return cypher`COLLECT {
  ${clauses}
  WITH ${value}, count(DISTINCT ${rows.edge}) AS ${count} ORDER BY ${count} DESC, ${tie} LIMIT ${parameter('first', first)}
  RETURN [${count}, ${returned}]
}`;
}

/** How many there are of each type, as the database keeps count of labels. */
function printTypeCounts({ subject: { labels }, first }: TypeCountsPlan): Cypher {
  const pair = variable('pair');
  const pairs = labels.map(
    (label) => cypher`[COUNT { (:${name(label)}) }, ${parameter('label', label)}]`,
  );
  return cypher`COLLECT {
  UNWIND ${list(pairs)} AS ${pair}
  WITH ${pair} WHERE ${pair}[0] > 0
  RETURN ${pair} ORDER BY ${pair}[0] DESC, ${pair}[1] LIMIT ${parameter('first', first)}
}`;
}

/** What is worked out, in order. */
function printAggregate({ subject, numbers }: AggregatePlan, rows: MatchedRows): Cypher {
  const printed = printSubject(subject, rows);
  return cypher`COLLECT {
  ${printed.clauses}
  RETURN ${list(numbers.map((number) => printNumber(number, printed)))}
}[0]`;
}

/** The number of rows, and what is worked out of values of which each row has one. */
function printFigures(summaries: readonly SummaryPlan[], rows: MatchedRows): Cypher {
  const bound: Cypher[] = [];
  const figures = summaries.map((summary) => {
    if (summary.kind === 'totalCount') return cypher`count(*)`;
    invariant(summary.kind === 'aggregate', 'a figure is a count or an aggregate');
    const { on, value: subject } = summary.subject;
    invariant(subject.kind !== 'entity', 'a figure is worked out of values, not of entities');
    const value = variable('value');
    const owner = ownerOf(on, rows);
    bound.push(cypher`${printStored(subject, owner)} AS ${value}`);
    const span = printSpan(subject, owner, value);
    return list(summary.numbers.map((number) => printNumber(number, { value, span })));
  });
  return cypher`COLLECT {
  ${rows.clauses}
  ${printDistinct(rows)}
  WITH ${join([printKept(rows), ...bound], ', ')}
  RETURN ${list(figures)}
}[0]`;
}

function printNumber(
  number: AggregateNumber,
  { value, span }: Pick<PrintedSubject, 'value' | 'span'>,
): Cypher {
  switch (number) {
    case 'count':
      return cypher`count(${value})`;
    case 'distinct':
      return cypher`count(DISTINCT ${value})`;
    case 'min':
    case 'least':
      return cypher`min(${span})`;
    case 'max':
    case 'greatest':
      return cypher`max(${span})`;
    case 'avg':
      return cypher`avg(${value})`;
    case 'sum':
      return cypher`sum(${value})`;
  }
}
