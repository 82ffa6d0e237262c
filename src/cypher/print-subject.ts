import type { EntitySubject, SubjectPlan, ValueSubject } from '../plan/node-plan.ts';
import { type Cypher, cypher, EMPTY, name, parameter, type Variable, variable } from './cypher.ts';
import { printComputed } from './print-computed.ts';
import { printDerived } from './print-derived.ts';
import type { MatchedRows } from './print-matched-rows.ts';
import { printMatch, printSupporters } from './print-source.ts';
import { printWhere } from './print-where.ts';

/** Clauses after which each row stands beside its value, or beside each of several. */
export interface PrintedSubject {
  readonly clauses: Cypher;
  readonly value: Variable;
  /** What tells which value is the least. */
  readonly span: Cypher;
  readonly isEntity: boolean;
}

/** What a summary looks at of each row. An empty list, and a row that leads nowhere, count as null. */
export function printSubject(
  { on, value: subject }: SubjectPlan,
  rows: MatchedRows,
): PrintedSubject {
  const owner = ownerOf(on, rows);
  const before = cypher`${rows.clauses}
${printDistinct(rows)}`;
  if (subject.kind === 'entity') {
    const { clause, row } = printWay(subject, owner);
    const clauses = cypher`${before}
OPTIONAL ${clause}`;
    return { clauses, value: row, span: cypher`${row}`, isEntity: true };
  }
  const value = variable('value');
  const stored = printStored(subject, owner);
  const bound =
    'list' in subject && subject.list
      ? cypher`UNWIND CASE WHEN size(${stored}) > 0 THEN ${stored} ELSE [null] END AS ${value}`
      : cypher`WITH ${printKept(rows)}, ${stored} AS ${value}`;
  const clauses = cypher`${before}
${bound}`;
  return { clauses, value, span: printSpan(subject, owner, value), isEntity: false };
}

/** What a value stands on: the row, or what leads to it. */
export function ownerOf(on: SubjectPlan['on'], { row, edge }: MatchedRows): Variable {
  return on === 'node' ? row : edge;
}

/** What is kept of each row. */
export function printKept({ row, edge }: MatchedRows): Cypher {
  return row === edge ? cypher`${row}` : cypher`${edge}, ${row}`;
}

/** Each row once. */
export function printDistinct(rows: MatchedRows): Cypher {
  return rows.repeats ? cypher`WITH DISTINCT ${printKept(rows)}` : EMPTY;
}

/** The value, or the list of values, that the owner has. */
export function printStored(subject: ValueSubject, owner: Variable): Cypher {
  switch (subject.kind) {
    case 'property': {
      const property = cypher`${owner}.${name(subject.property)}`;
      if (typeof subject.absent === 'object') {
        const relations = parameter('relations', subject.absent.relations);
        return cypher`CASE WHEN ${owner}.relation IN ${relations} THEN coalesce(${property}, false) END`;
      }
      return subject.absent ? cypher`coalesce(${property}, false)` : property;
    }
    case 'computed':
      return cypher`(${printComputed(subject.cypher, owner)})`;
    case 'derived':
      return printDerived(subject, owner);
    case 'date':
      return cypher`${owner}.${name(`${subject.property}Text`)}`;
    case 'type': {
      const label = variable('label');
      const labels = parameter('labels', subject.labels);
      return cypher`[${label} IN labels(${owner}) WHERE ${label} IN ${labels}][0]`;
    }
  }
}

/** What tells which value is the least: the value itself, but of a date its earliest day. */
export function printSpan(subject: ValueSubject, owner: Variable, value: Variable): Cypher {
  return subject.kind === 'date' ? cypher`${owner}.${name(subject.property)}` : cypher`${value}`;
}

/** The clause that leads to the entities, without its `OPTIONAL`. */
function printWay({ source }: EntitySubject, owner: Variable) {
  if (source.kind === 'sources') {
    const row = variable(source.target.hint);
    return { clause: printSupporters(source, owner, row), row };
  }
  const { clause, conditions, row } = printMatch(source, owner);
  return {
    clause: cypher`${clause}
${printWhere(conditions)}`,
    row,
  };
}
