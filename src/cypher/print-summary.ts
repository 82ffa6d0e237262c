import type {
  AggregateNumber,
  AggregatePlan,
  ConnectionPlan,
  GroupsPlan,
  NodePlan,
  SubjectPlan,
  SummaryPlan,
  TypeCountsPlan,
} from '../plan/plan.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  join,
  list,
  name,
  parameter,
  trusted,
  type Variable,
  variable,
} from './cypher.ts';
import { type MatchedRows, printMatchedRows } from './print-matched-rows.ts';
import { printOpen } from './print-open.ts';
import { printComputed, printMatch, printSupporters } from './print-source.ts';

/** Prints a node that groups lead to: nodes have lists and lists have groups, so the way is handed in. */
export type PrintNode = (node: NodePlan, value: Variable) => Cypher;

/** One summary of a list as an expression. */
export function printSummary(
  summary: SummaryPlan,
  plan: ConnectionPlan,
  parent: Variable,
  printNode: PrintNode,
): Cypher {
  switch (summary.kind) {
    case 'totalCount':
      return printTotal(plan, parent);
    case 'open':
      return printOpen(plan.source, parent);
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

/** `[value or entity, count]` of each group. A row without a value is in the group of null. */
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

function printNumber(number: AggregateNumber, { value, span }: PrintedSubject): Cypher {
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

/** Clauses after which each row stands beside its value, or beside each of several. */
interface PrintedSubject {
  readonly clauses: Cypher;
  readonly value: Variable;
  /** What tells which value is the least: the value itself, but of a date its earliest day. */
  readonly span: Cypher;
  readonly isEntity: boolean;
}

function printSubject({ on, value: subject }: SubjectPlan, rows: MatchedRows): PrintedSubject {
  const owner = on === 'node' ? rows.row : rows.edge;
  const kept = rows.row === rows.edge ? cypher`${rows.row}` : cypher`${rows.edge}, ${rows.row}`;
  const distinct = rows.repeats ? cypher`WITH DISTINCT ${kept}` : EMPTY;
  const value = variable('value');
  const span = cypher`${value}`;
  const after = (clause: Cypher): Cypher =>
    cypher`${rows.clauses}
${distinct}
${clause}`;
  switch (subject.kind) {
    case 'entity': {
      if (subject.source.kind === 'sources') {
        const source = variable(subject.source.target.hint);
        const clause = cypher`OPTIONAL ${printSupporters(subject.source, owner, source)}`;
        return { clauses: after(clause), value: source, span, isEntity: true };
      }
      const match = printMatch(subject.source, owner);
      const where =
        match.conditions.length > 0 ? cypher`WHERE ${join(match.conditions, ' AND ')}` : EMPTY;
      const clause = cypher`OPTIONAL ${match.clause}
${where}`;
      return { clauses: after(clause), value: match.row, span, isEntity: true };
    }
    case 'property': {
      const property = cypher`${owner}.${name(subject.property)}`;
      const stored = subject.absent ? cypher`coalesce(${property}, false)` : property;
      return {
        clauses: after(bind(kept, stored, value, subject.list)),
        value,
        span,
        isEntity: false,
      };
    }
    case 'computed': {
      const computed = cypher`(${printComputed(subject.cypher, owner)})`;
      return {
        clauses: after(bind(kept, computed, value, subject.list)),
        value,
        span,
        isEntity: false,
      };
    }
    case 'date': {
      const text = cypher`${owner}.${name(`${subject.property}Text`)}`;
      const day = cypher`${owner}.${name(subject.property)}`;
      const clauses = after(bind(kept, text, value, false));
      return { clauses, value, span: day, isEntity: false };
    }
    case 'type': {
      const label = variable('label');
      const labels = parameter('labels', subject.labels);
      const type = cypher`[${label} IN labels(${owner}) WHERE ${label} IN ${labels}][0]`;
      return { clauses: after(bind(kept, type, value, false)), value, span, isEntity: false };
    }
  }
}

/** The value under its name; each entry of a list for itself, and null for an empty one. */
function bind(kept: Cypher, expression: Cypher, value: Variable, isList: boolean): Cypher {
  if (!isList) return cypher`WITH ${kept}, ${expression} AS ${value}`;
  return cypher`UNWIND CASE WHEN size(${expression}) > 0 THEN ${expression} ELSE [null] END AS ${value}`;
}
