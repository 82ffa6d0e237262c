import type {
  AggregatePlan,
  ConnectionPlan,
  GroupsPlan,
  NodePlan,
  SubjectPlan,
  SummaryPlan,
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
      if (isOfTypes(summary, plan)) return printTypeCounts(summary);
      return printGroups(summary, printMatchedRows(plan, parent), printNode);
    case 'aggregate':
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

/** How many there are of each type, without a filter: the database keeps count of labels. */
function isOfTypes({ subject }: GroupsPlan, { source, filter }: ConnectionPlan): boolean {
  return subject.value.kind === 'type' && source.kind === 'all' && filter === null;
}

function printTypeCounts({ subject, first }: GroupsPlan): Cypher {
  const labels = subject.value.kind === 'type' ? subject.value.labels : [];
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

/** The numbers that are asked for, in the order of the parts; those that make no sense are null. */
function printAggregate({ subject, parts }: AggregatePlan, rows: MatchedRows): Cypher {
  const { clauses, value, span } = printSubject(subject, rows);
  const numbers = parts.flatMap(({ part }) =>
    part === '__typename' ? [] : [printNumber(part, subject.scale, value, span)],
  );
  return cypher`COLLECT {
  ${clauses}
  RETURN ${list(numbers)}
}[0]`;
}

function printNumber(
  part: Exclude<AggregatePlan['parts'][number]['part'], '__typename'>,
  scale: SubjectPlan['scale'],
  value: Variable,
  span: Cypher,
): Cypher {
  switch (part) {
    case 'count':
      return cypher`count(${value})`;
    case 'distinct':
      return cypher`count(DISTINCT ${value})`;
    case 'least':
    case 'greatest':
      if (scale !== 'text') return trusted('null');
      return part === 'least' ? cypher`min(${span})` : cypher`max(${span})`;
    default:
      if (scale !== 'number') return trusted('null');
      return cypher`${trusted(part)}(${value})`;
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
